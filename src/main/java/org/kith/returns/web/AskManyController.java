package org.kith.returns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.returns.AskedFigure;
import org.kith.returns.Recipient;
import org.kith.returns.ReturnRefused;
import org.kith.returns.Returns;
import org.kith.returns.domain.AskList;
import org.kith.returns.domain.AskList.Pair;
import org.kith.returns.domain.Askable;
import org.kith.returns.domain.NewReturn;
import org.kith.returns.domain.Quarters;
import org.kith.returns.domain.Requesting;
import org.kith.returns.domain.Today;
import org.kith.returns.web.ReturnsPage.Option;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks many partners for the same quarter in one go. */
@Controller
class AskManyController {
  static final String PATH = ReturnPaths.RETURNS + "/ask";

  /** More would make a form that no browser sends whole. */
  private static final int MOST = 100;

  /** Which projects are offered. */
  enum Offered {
    LIVE,
    ALL
  }

  private final AskList list;
  private final Askable askable;
  private final Requesting requesting;
  private final Submissions submissions;
  private final Access access;
  private final Today today;

  AskManyController(
      AskList list,
      Askable askable,
      Requesting requesting,
      Submissions submissions,
      Access access,
      Today today) {
    this.list = list;
    this.askable = askable;
    this.requesting = requesting;
    this.submissions = submissions;
    this.access = access;
    this.today = today;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View ask(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "live") String shown,
      @RequestParam(defaultValue = "") String partner,
      Words words) {
    Period about = period(period);
    Choice choice = choice(about, offered(shown), partner);
    List<PairFields> pairs = choice.pairs();
    Form form = Form.blank(words).with(AskFields.DUE, Quarters.due(about, today.day()));
    for (PairFields pair : pairs) {
      form = pair.filled(form);
    }
    return page(choice, form);
  }

  @PostMapping(PATH)
  View ask(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "live") String shown,
      @RequestParam(defaultValue = "") String partner,
      Form form) {
    Period about = period(period);
    Choice choice = choice(about, offered(shown), partner);
    List<PairFields> pairs = choice.pairs();
    List<Field<?>> fields = new ArrayList<>(List.of(AskFields.DUE, AskFields.MESSAGE));
    pairs.stream()
        .filter(pair -> pair.isTicked(form))
        .forEach(pair -> fields.addAll(pair.fields()));
    return form.posted(fields)
        .checking(typed -> {
          if (typed.get(AskFields.DUE).isBefore(today.day())) {
            typed.refuse(AskFields.DUE, "returns.ask.due.past");
          }
        })
        .save(
            () -> submissions.once(form, () -> askAll(about, pairs, form)),
            again -> page(choice, again));
  }

  private String askAll(Period about, List<PairFields> pairs, Form form) {
    List<PairFields> ticked = pairs.stream().filter(pair -> pair.isTicked(form)).toList();
    if (ticked.isEmpty()) {
      throw new ReturnRefused("Tick the partners that you want to ask.");
    }
    for (PairFields pair : ticked) {
      requesting.ask(wanted(about, pair, form));
    }
    return View.done(ReturnPaths.RETURNS + "?period=" + about.words(), "returns.asked-many.done");
  }

  /** What a partner was asked last, or everything that the project counts. */
  private NewReturn wanted(Period about, PairFields fields, Form form) {
    Pair pair = fields.pair();
    List<String> offered =
        askable.figures(pair.project(), pair.organisation()).stream()
            .map(AskedFigure::definition)
            .toList();
    List<String> asked = pair.definitions().stream().filter(offered::contains).toList();
    if (offered.isEmpty()) {
      throw new ReturnRefused(
          "Nothing says what “"
              + pair.projectName()
              + "” counts: set a target or an output first.");
    }
    Recipient known = pair.recipient();
    return new NewReturn(
        pair.project(),
        pair.organisation(),
        about,
        form.get(AskFields.DUE),
        new Recipient(
            form.get(fields.name()).orElse(pair.partner()),
            form.get(fields.email()).orElse(null),
            known == null ? "" : known.address()),
        asked.isEmpty() ? offered : asked,
        form.get(AskFields.MESSAGE).orElse(""));
  }

  private View.Shown page(Choice choice, Form form) {
    Words words = form.words();
    Period about = choice.about();
    return View.of(
        "returns/ask",
        new AskManyPage(
            words.text("returns.ask"),
            Quarters.around(today.day()).stream()
                .map(period ->
                    new Option(
                        period.words(), Text.english(DateWords.of(period)), period.equals(about)))
                .toList(),
            List.of(
                new Option(
                    "live", words.text("returns.ask.live"), choice.offered() == Offered.LIVE),
                new Option("all", words.text("returns.ask.all"), choice.offered() == Offered.ALL)),
            choice.partners(words),
            choice.found() - choice.pairs().size(),
            choice.pairs().stream().map(pair -> pair.line(form, about)).toList(),
            form.show(AskFields.DUE),
            form.show(AskFields.MESSAGE),
            form,
            "%s?period=%s&shown=%s&partner=%s"
                .formatted(PATH, about.words(), code(choice.offered()), choice.partner()),
            List.of(ReturnPaths.crumb(words))));
  }

  /**
   * What is offered to be asked.
   *
   * @param partner id of the one chosen; empty: all
   * @param all every pair of the period, whatever is chosen
   * @param found how many fit what was chosen
   * @param pairs as many of them as fit on a page
   */
  private record Choice(
      Period about,
      Offered offered,
      String partner,
      List<Pair> all,
      int found,
      List<PairFields> pairs) {

    List<Option> partners(Words words) {
      Map<String, String> names = new TreeMap<>();
      all.forEach(pair -> names.put(pair.partner(), pair.organisation()));
      List<Option> options = new ArrayList<>();
      options.add(new Option("", words.text("returns.ask.every-partner"), partner.isEmpty()));
      names.forEach(
          (name, id) -> options.add(new Option(id, Text.english(name), id.equals(partner))));
      return options;
    }
  }

  private Choice choice(Period about, Offered offered, String partner) {
    access.require(Returns.REQUEST, access.who().scopes(Returns.REQUEST).toArray(Scope[]::new));
    List<Pair> all = list.of(about);
    List<Pair> fitting =
        all.stream()
            .filter(pair -> offered == Offered.ALL || pair.isLive())
            .filter(pair -> partner.isEmpty() || pair.organisation().equals(partner))
            .toList();
    return new Choice(
        about,
        offered,
        fitting.isEmpty() ? "" : partner,
        all,
        fitting.size(),
        fitting.stream().limit(MOST).map(PairFields::of).toList());
  }

  private Period period(String written) {
    if (written.isEmpty()) {
      return Quarters.around(today.day()).getFirst();
    }
    return Optional.of(written)
        .flatMap(Period::parse)
        .filter(Quarters.around(today.day())::contains)
        .orElseThrow(NotFound::new);
  }

  private static Offered offered(String code) {
    for (Offered offered : Offered.values()) {
      if (code(offered).equals(code)) {
        return offered;
      }
    }
    throw new NotFound();
  }

  private static String code(Offered offered) {
    return switch (offered) {
      case LIVE -> "live";
      case ALL -> "all";
    };
  }
}

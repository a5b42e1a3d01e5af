package org.kith.returns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
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
import org.kith.returns.web.AskChoice.Offered;
import org.kith.ui.NotFound;
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
    AskChoice choice = choice(about, Offered.coded(shown), partner);
    List<PairFields> pairs = choice.pairs();
    Form form = Form.blank(words).with(AskFields.DUE, Quarters.due(about, today.day()));
    for (PairFields pair : pairs) {
      form = pair.filled(form);
    }
    return choice.page(form, Quarters.around(today.day()));
  }

  @PostMapping(PATH)
  View ask(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "live") String shown,
      @RequestParam(defaultValue = "") String partner,
      Form form) {
    Period about = period(period);
    AskChoice choice = choice(about, Offered.coded(shown), partner);
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
            again -> choice.page(again, Quarters.around(today.day())));
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

  private AskChoice choice(Period about, Offered offered, String partner) {
    access.require(Returns.REQUEST, access.who().scopes(Returns.REQUEST).toArray(Scope[]::new));
    List<Pair> all = list.of(about);
    List<Pair> fitting =
        all.stream()
            .filter(pair -> offered == Offered.ALL || pair.isLive())
            .filter(pair -> partner.isEmpty() || pair.organisation().equals(partner))
            .toList();
    return new AskChoice(
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
}

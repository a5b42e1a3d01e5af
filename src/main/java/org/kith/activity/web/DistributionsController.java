package org.kith.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.KeptUntilChanged;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Distribution;
import org.kith.activity.DistributionDetails;
import org.kith.activity.DistributionFilter;
import org.kith.activity.DistributionTotals;
import org.kith.activity.Distributions;
import org.kith.activity.Goods;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Choice;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was given out: packs, meals, workbooks, devices. */
@Controller
class DistributionsController {
  static final String PATH = "/team/distributions";
  static final String ID = PATH + "/{id:[0-9a-f-]{36}}";
  private static final int EACH = 50;
  private static final int MOST_PAGES = 200;
  private static final int HISTORY = 20;
  private static final int YEARS = 6;

  private final Access access;
  private final Distributions distributions;
  private final People people;
  private final Ask ask;
  private final AuditTrail trail;
  private final Clock clock;
  private final KeptUntilChanged<DistributionTotals> totals;

  DistributionsController(
      Access access,
      Distributions distributions,
      People people,
      Ask ask,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.distributions = distributions;
    this.people = people;
    this.ask = ask;
    this.trail = trail;
    this.clock = clock;
    this.totals = KeptUntilChanged.ofRecords(access);
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(
      @RequestParam(defaultValue = "") String goods,
      @RequestParam(defaultValue = "") String locality,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "1") int page,
      Words words) {
    access.requireSomewhere(Activities.READ);
    List<Pick> kinds = kinds(goods, words);
    List<Pick> places = places(locality, words);
    List<Pick> years = years(year, words);
    if (page < 1
        || page > MOST_PAGES
        || kinds.stream().noneMatch(Pick::selected)
        || places.stream().noneMatch(Pick::selected)
        || years.stream().noneMatch(Pick::selected)) {
      throw new NotFound();
    }
    DistributionFilter filter =
        new DistributionFilter(
            year.isEmpty() ? null : LocalDate.of(Integer.parseInt(year), 4, 1),
            year.isEmpty() ? null : LocalDate.of(Integer.parseInt(year) + 1, 3, 31),
            goods.isEmpty() ? null : Goods.of(goods),
            locality.isEmpty() ? null : locality,
            null,
            null);
    List<Distribution> found = distributions.found(filter, (page - 1) * EACH, EACH + 1);
    return View.of(
        "activity/distributions",
        new DistributionsPage(
            words.text("activity.distributions"),
            kinds,
            places,
            years,
            access.who().mayAnywhere(Distributions.RECORD)
                ? List.of(new Way(words.text("activity.distribution.new"), PATH + "/new"))
                : List.of(),
            numbers(totals.of(filter, () -> distributions.totals(filter)), words),
            listing(found.subList(0, Math.min(EACH, found.size())), words),
            new Pagination(
                page,
                found.size() > EACH ? page + 1 : page,
                "%s?goods=%s&locality=%s&year=%s&page=".formatted(PATH, goods, locality, year))));
  }

  private static List<Pick> kinds(String chosen, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", words.text("activity.goods.any"), chosen.isEmpty()));
    Arrays.stream(Goods.values())
        .forEach(one ->
            picks.add(
                new Pick(
                    one.id(), words.text("activity.goods." + one.id()), one.id().equals(chosen))));
    return picks;
  }

  private List<Pick> places(String chosen, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", words.text("activity.locality.any"), chosen.isEmpty()));
    for (Choice<String> one : ask.localities()) {
      picks.add(new Pick(one.code(), one.label().in(words), one.code().equals(chosen)));
    }
    return picks;
  }

  /** Financial years, this one first. */
  private List<Pick> years(String chosen, Words words) {
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    int now = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", words.text("activity.year.any"), chosen.isEmpty()));
    for (int year = now; year > now - YEARS; year--) {
      String code = String.valueOf(year);
      picks.add(
          new Pick(
              code,
              Text.english(year + "–" + String.valueOf(year + 1).substring(2)),
              code.equals(chosen)));
    }
    return picks;
  }

  private static List<KeyNumber> numbers(DistributionTotals all, Words words) {
    return List.of(
        number(all.items(), "activity.total.items", words),
        number(all.named(), "activity.total.named", words),
        number(all.counted(), "activity.total.counted", words),
        number(all.behind(), "activity.total.behind", words));
  }

  private static KeyNumber number(long value, String key, Words words) {
    return new KeyNumber(words.number(value), null, words.text(key), null, null);
  }

  private Listing listing(List<Distribution> some, Words words) {
    return new Listing(
        words.text("activity.distributions"),
        List.of(
            words.text("activity.distribution.what"),
            words.text("activity.distribution.day"),
            words.text("activity.locality"),
            words.text("activity.distribution.people"),
            words.text("activity.holder")),
        some.stream()
            .map(one ->
                List.of(
                    Cell.link(what(one.details(), words), path(one.id())),
                    Cell.of(words.weekday(one.details().day())),
                    Cell.of(ask.localityName(one.details().locality(), words)),
                    Cell.of(direct(one, words)),
                    Cell.of(ask.holderName(one.holder()))))
            .toList(),
        words.text("activity.distributions.none"));
  }

  static String what(DistributionDetails says, Words words) {
    String goods = words.plain("activity.goods.some." + says.goods().id(), says.items());
    return says.words().isEmpty() ? goods : goods + ": " + says.words();
  }

  private static Text direct(Distribution one, Words words) {
    @Nullable Integer counted = one.details().counted();
    if (counted == null && one.named() == 0) {
      return words.text("activity.distribution.nobody-counted");
    }
    return words.text(
        "activity.distribution.direct", one.named(), Objects.requireNonNullElse(counted, 0));
  }

  @GetMapping(ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Activities.READ);
    Distribution one = distributions.find(id).orElseThrow(NotFound::new);
    boolean mayRecord = access.who().may(Distributions.RECORD, Scope.organisation(one.holder()));
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(what(one.details(), words)),
            List.of(crumb(words)),
            null,
            rows(one, words),
            List.of(),
            mayRecord ? List.of(named(one, words)) : List.of(),
            mayRecord
                ? List.of(
                    new Way(words.text("activity.distribution.name"), path(id) + "/people/new"),
                    new Way(words.text("activity.distribution.change"), path(id) + "/change"))
                : List.of(),
            trail.of(Distributions.SUBJECT, id.toString(), HISTORY)));
  }

  private List<SummaryRow> rows(Distribution one, Words words) {
    DistributionDetails says = one.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("activity.distribution.day", words.weekday(says.day()), words));
    rows.add(Markup.row("activity.holder", ask.holderName(one.holder()), words));
    rows.add(Markup.row("activity.project", ask.projectName(says.project(), words), words));
    rows.add(Markup.row("activity.locality", ask.localityName(says.locality(), words), words));
    rows.add(Markup.row("activity.distribution.people", direct(one, words), words));
    rows.add(
        Markup.row(
            "activity.distribution.behind",
            says.behind() == null
                ? words.text("activity.distribution.nobody-counted")
                : Text.english(words.number(says.behind())),
            words));
    if (!says.note().isEmpty()) {
      rows.add(Markup.row("activity.distribution.note", says.note(), words));
    }
    return rows;
  }

  private Listing named(Distribution one, Words words) {
    return new Listing(
        words.text("activity.distribution.named"),
        List.of(words.text("activity.registration.name"), words.text("activity.distribution.undo")),
        people.names(distributions.named(one.id())).values().stream()
            .map(name -> cells(one, name, words))
            .toList(),
        words.text("activity.distribution.named.none"));
  }

  private static List<Cell> cells(Distribution one, PersonName name, Words words) {
    return List.of(
        Cell.of(name.full()),
        Cell.link(
            words.plain("activity.distribution.unname"),
            path(one.id()) + "/people/" + name.id() + "/remove"));
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("activity.distributions"), PATH);
  }
}

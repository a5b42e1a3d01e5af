package org.kith.casework.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.AuditTrail;
import org.kith.casework.Concern;
import org.kith.casework.ConcernLine;
import org.kith.casework.Concerns;
import org.kith.casework.NewConcern;
import org.kith.casework.Step;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.components.Tab;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.RecordPage.Passage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Concerns as the safeguarding leads read them. */
@Controller
class ConcernsController {
  static final String PATH = "/team/concerns";
  static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int HISTORY = 30;

  private final Access access;
  private final Concerns concerns;
  private final Accounts accounts;
  private final Organisations organisations;
  private final AuditTrail trail;

  ConcernsController(
      Access access,
      Concerns concerns,
      Accounts accounts,
      Organisations organisations,
      AuditTrail trail) {
    this.access = access;
    this.concerns = concerns;
    this.accounts = accounts;
    this.organisations = organisations;
    this.trail = trail;
  }

  @GetMapping(PATH)
  View open(Words words) {
    return list(false, words);
  }

  @GetMapping(PATH + "/closed")
  View closed(Words words) {
    return list(true, words);
  }

  private View list(boolean closed, Words words) {
    access.requireSomewhere(Concerns.LEAD);
    List<ConcernLine> lines = concerns.all(closed);
    Map<String, String> leads = accounts.names(lines.stream().map(ConcernLine::lead).toList());
    Map<String, String> holders =
        organisations.names(lines.stream().map(ConcernLine::holder).toList());
    return View.of(
        "ui/list",
        new ListPage(
            words.text("casework.concerns"),
            words.text("casework.concerns.said"),
            List.of(
                Tab.of(words.text("casework.open"), PATH),
                Tab.of(words.text("casework.closed"), PATH + "/closed")),
            List.of(
                new Way(words.text("casework.raise"), RaiseController.NEW),
                new Way(words.text("casework.ring"), WhoToRingController.PATH)),
            List.of(
                new Listing(
                    words.text(closed ? "casework.closed" : "casework.open"),
                    List.of(
                        words.text("casework.reference"),
                        words.text("casework.told.when"),
                        words.text("casework.holder"),
                        words.text("casework.state"),
                        words.text("casework.lead")),
                    lines.stream().map(line -> cells(line, leads, holders, words)).toList(),
                    words.text("casework.concerns.none")))));
  }

  private static List<Cell> cells(
      ConcernLine line, Map<String, String> leads, Map<String, String> holders, Words words) {
    return List.of(
        Cell.link(line.reference(), path(line.id())),
        Cell.of(moment(line.toldAt(), words)),
        Cell.of(holders.getOrDefault(line.holder(), words.plain("casework.area"))),
        Cell.of(state(line.state(), words)),
        Cell.of(leads.getOrDefault(line.lead(), "–")));
  }

  @GetMapping(ONE)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Concerns.LEAD);
    Concern concern = concerns.read(id).orElseThrow(NotFound::new);
    NewConcern.Words told = concern.words();
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(words.text("casework.saw.said"), Markup.paragraph(told.saw())));
    if (!told.did().isEmpty()) {
      passages.add(new Passage(words.text("casework.did.said"), Markup.paragraph(told.did())));
    }
    return View.of(
        "ui/record",
        new RecordPage(
            words.text("casework.concern", concern.line().reference()),
            List.of(crumb(words)),
            state(concern.line().state(), words),
            rows(concern, words),
            passages,
            List.of(steps(concern, words)),
            buttons(concern, words),
            trail.of(Concerns.SUBJECT, id.toString(), HISTORY)));
  }

  private List<SummaryRow> rows(Concern concern, Words words) {
    NewConcern.Words told = concern.words();
    ConcernLine line = concern.line();
    Map<String, String> names = accounts.names(List.of(concern.teller(), line.lead()));
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("casework.about.said", told.about(), words));
    rows.add(Markup.row("casework.when", told.when(), words));
    add(rows, "casework.where", told.where(), words);
    rows.add(
        Markup.row(
            "casework.teller",
            words.text(
                "casework.teller.said",
                names.getOrDefault(concern.teller(), words.plain("casework.somebody")),
                moment(line.toldAt(), words)),
            words));
    add(rows, "casework.reach", told.reach(), words);
    rows.add(
        Markup.row(
            "casework.holder",
            organisations
                .names(List.of(line.holder()))
                .getOrDefault(line.holder(), words.plain("casework.area")),
            words));
    rows.add(Markup.row("casework.lead", names.getOrDefault(line.lead(), "–"), words));
    return rows;
  }

  private static void add(List<SummaryRow> rows, String key, String value, Words words) {
    if (!value.isEmpty()) {
      rows.add(Markup.row(key, value, words));
    }
  }

  private Listing steps(Concern concern, Words words) {
    Map<String, String> names = accounts.names(concern.steps().stream().map(Step::by).toList());
    return new Listing(
        words.text("casework.steps"),
        List.of(
            words.text("casework.step.when"),
            words.text("casework.step.what"),
            words.text("casework.step.with"),
            words.text("casework.step.outcome"),
            words.text("casework.step.by")),
        concern.steps().stream()
            .map(step ->
                List.of(
                    Cell.of(step.words().when()),
                    Cell.of(step.words().what()),
                    Cell.of(step.words().with()),
                    Cell.of(step.words().outcome()),
                    Cell.of(names.getOrDefault(step.by(), words.plain("casework.somebody")))))
            .toList(),
        words.text("casework.steps.none"));
  }

  private static List<Way> buttons(Concern concern, Words words) {
    if (concern.line().state() == ConcernLine.State.CLOSED) {
      return List.of();
    }
    String path = path(concern.line().id());
    return List.of(
        new Way(words.text("casework.act"), path + "/act"),
        new Way(words.text("casework.hand-over"), path + "/hand-over"),
        new Way(words.text("casework.close"), path + "/close"));
  }

  private static Status state(ConcernLine.State state, Words words) {
    return switch (state) {
      case WAITING -> new Status(words.text("casework.state.waiting"), Colour.RED);
      case OPEN -> new Status(words.text("casework.state.open"), Colour.BLUE);
      case CLOSED -> new Status(words.text("casework.state.closed"), Colour.GREY);
    };
  }

  static String moment(Instant at, Words words) {
    ZonedDateTime there = at.atZone(HERE).truncatedTo(ChronoUnit.MINUTES);
    return words.date(there.toLocalDate()) + ", " + there.toLocalTime();
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("casework.concerns"), PATH);
  }

  static Crumb crumb(ConcernLine line, Words words) {
    return new Crumb(Text.english(line.reference()), path(line.id()));
  }
}

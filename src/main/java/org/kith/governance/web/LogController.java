package org.kith.governance.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.governance.Governance;
import org.kith.governance.LogEntry;
import org.kith.governance.LogEvent;
import org.kith.governance.LogKind;
import org.kith.governance.LogText;
import org.kith.governance.LogText.Chance;
import org.kith.governance.Meeting;
import org.kith.governance.domain.Days;
import org.kith.governance.domain.LogBook;
import org.kith.governance.domain.Meetings;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.components.Tab;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log of risks, issues and decisions, to be read. */
@Controller
class LogController {
  static final String PATH = "/team/governance";
  private static final int HISTORY = 30;

  private final Access access;
  private final LogBook log;
  private final Meetings meetings;
  private final Ask ask;
  private final AuditTrail trail;
  private final Clock clock;

  LogController(
      Access access, LogBook log, Meetings meetings, Ask ask, AuditTrail trail, Clock clock) {
    this.access = access;
    this.log = log;
    this.meetings = meetings;
    this.ask = ask;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View open(Words words) {
    List<LogEntry> open = log.all().stream().filter(LogEntry::isOpen).toList();
    List<Listing> listings = new ArrayList<>();
    for (LogKind kind : LogKind.values()) {
      listings.add(
          listing(
              "governance.kinds." + kind.id(),
              open.stream().filter(entry -> entry.kind() == kind).toList(),
              words));
    }
    return page(listings, words);
  }

  @GetMapping(PATH + "/{view:mine|closed}")
  View some(@PathVariable String view, Words words) {
    String me = access.who().name();
    List<LogEntry> some =
        log.all().stream()
            .filter(entry -> entry.isOpen() == view.equals("mine"))
            .filter(entry -> !view.equals("mine") || entry.says().owner().equals(me))
            .toList();
    return page(List.of(listing("governance.log." + view, some, words)), words);
  }

  @GetMapping(PATH + "/kinds/{kind:risk|issue|decision}")
  View kind(@PathVariable String kind, Words words) {
    List<LogEntry> some =
        log.all().stream()
            .filter(LogEntry::isOpen)
            .filter(entry -> entry.kind() == LogKind.of(kind))
            .toList();
    return page(List.of(listing("governance.kinds." + kind, some, words)), words);
  }

  private View page(List<Listing> listings, Words words) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(Tab.of(words.text("governance.log.open"), PATH));
    for (LogKind kind : LogKind.values()) {
      tabs.add(Tab.of(words.text("governance.kinds." + kind.id()), PATH + "/kinds/" + kind.id()));
    }
    tabs.add(Tab.of(words.text("governance.log.mine"), PATH + "/mine"));
    tabs.add(Tab.of(words.text("governance.log.closed"), PATH + "/closed"));
    List<Way> buttons = new ArrayList<>();
    if (access.who().may(Governance.LOG)) {
      for (LogKind kind : LogKind.values()) {
        buttons.add(new Way(words.text("governance.new." + kind.id()), PATH + "/new/" + kind.id()));
      }
    }
    return View.of(
        "ui/list",
        new ListPage(
            words.text("governance.log.title"),
            words.text("governance.log.about"),
            tabs,
            buttons,
            listings));
  }

  private Listing listing(String key, List<LogEntry> entries, Words words) {
    Map<String, String> names =
        ask.names(entries.stream().map(entry -> entry.says().owner()).toList());
    return new Listing(
        words.text(key),
        List.of(
            words.text("governance.rating"),
            words.text("governance.title"),
            words.text("governance.rating-reason"),
            words.text("governance.score"),
            words.text("governance.owner"),
            words.text("governance.review")),
        entries.stream().map(entry -> cells(entry, names, words)).toList(),
        words.text("governance.log.none"));
  }

  private List<Cell> cells(LogEntry entry, Map<String, String> names, Words words) {
    LogText says = entry.says();
    Chance chance = says.chance();
    return List.of(
        Cell.of(Show.rating(says.rating(), words)),
        Cell.link(says.title(), PATH + "/" + entry.id()),
        Cell.of(entry.isOpen() ? says.ratingReason() : entry.happened()),
        Cell.of(chance == null ? "–" : String.valueOf(chance.score())),
        Cell.of(names.getOrDefault(says.owner(), words.plain("governance.somebody"))),
        Show.due(entry.isOpen() ? says.reviewDue() : null, Days.today(clock), words));
  }

  @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.require(Governance.READ);
    LogEntry entry = log.entry(id).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(entry.says().title()),
            List.of(crumb(words)),
            Show.rating(entry.says().rating(), words),
            rows(entry, words),
            List.of(),
            List.of(ratings(id, words)),
            buttons(entry, words),
            trail.of(LogBook.SUBJECT, id.toString(), HISTORY)));
  }

  private List<SummaryRow> rows(LogEntry entry, Words words) {
    LogText says = entry.says();
    Chance chance = says.chance();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        Markup.row("governance.kind", words.text("governance.kind." + entry.kind().id()), words));
    rows.add(Markup.row("governance.description", says.description(), words));
    rows.add(Markup.row("governance.rating-reason", says.ratingReason(), words));
    if (chance != null) {
      rows.add(
          Markup.row(
              "governance.chance",
              words.text(
                  "governance.chance.said", chance.likelihood(), chance.impact(), chance.score()),
              words));
    }
    rows.add(Markup.row("governance.about", ask.named(says.about(), words), words));
    rows.add(Markup.row("governance.owner", ask.name(says.owner(), words), words));
    rows.add(Markup.row("governance.raised", words.date(says.raisedOn()), words));
    meeting(says.meeting())
        .ifPresent(meeting ->
            rows.add(
                SummaryRow.of(
                    words.text("governance.meeting"),
                    Markup.link(
                        meeting.says().title() + ", " + words.date(meeting.says().heldOn()),
                        words.language().address(MeetingsController.PATH + "/" + meeting.id())))));
    if (entry.closedOn() == null) {
      rows.add(
          Markup.row(
              "governance.review",
              Show.dueText(says.reviewDue(), Days.today(clock), words),
              words));
    } else {
      rows.add(Markup.row("governance.closed", words.date(entry.closedOn()), words));
      rows.add(Markup.row("governance.happened", entry.happened(), words));
    }
    return rows;
  }

  private Optional<Meeting> meeting(@Nullable UUID id) {
    return id == null ? Optional.empty() : meetings.meeting(id);
  }

  private Listing ratings(UUID id, Words words) {
    List<LogEvent> events = log.history(id);
    Map<String, String> names = ask.names(events.stream().map(LogEvent::by).toList());
    return new Listing(
        words.text("governance.ratings"),
        List.of(
            words.text("governance.ratings.when"),
            words.text("governance.ratings.what"),
            words.text("governance.rating"),
            words.text("governance.ratings.why"),
            words.text("governance.ratings.who")),
        events.stream()
            .map(event ->
                List.of(
                    Cell.of(words.date(Days.of(event.at()))),
                    Cell.of(words.text("governance.event." + event.what().id())),
                    Cell.of(Show.rating(event.rating(), words)),
                    Cell.of(event.reason()),
                    Cell.of(names.getOrDefault(event.by(), words.plain("governance.somebody")))))
            .toList(),
        words.text("governance.log.none"));
  }

  private List<Way> buttons(LogEntry entry, Words words) {
    if (!access.who().may(Governance.LOG)) {
      return List.of();
    }
    String path = PATH + "/" + entry.id();
    return entry.isOpen()
        ? List.of(
            new Way(words.text("governance.change"), path + "/change"),
            new Way(words.text("governance.close." + entry.kind().id()), path + "/close"))
        : List.of(new Way(words.text("governance.reopen"), path + "/reopen"));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("governance.log.title"), PATH);
  }
}

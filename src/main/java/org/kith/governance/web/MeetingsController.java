package org.kith.governance.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.governance.Governance;
import org.kith.governance.LogEntry;
import org.kith.governance.Meeting;
import org.kith.governance.Meeting.MeetingText;
import org.kith.governance.MeetingAction;
import org.kith.governance.domain.Days;
import org.kith.governance.domain.LogBook;
import org.kith.governance.domain.MeetingActions;
import org.kith.governance.domain.Meetings;
import org.kith.governance.domain.Minutes;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.RecordPage.Passage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Meetings and what they agreed, to be read. */
@Controller
class MeetingsController {
  static final String PATH = "/team/meetings";
  private static final int HISTORY = 30;

  private final Access access;
  private final Meetings meetings;
  private final MeetingActions actions;
  private final LogBook log;
  private final Minutes minutes;
  private final Ask ask;
  private final AuditTrail trail;
  private final Clock clock;

  MeetingsController(
      Access access,
      Meetings meetings,
      MeetingActions actions,
      LogBook log,
      Minutes minutes,
      Ask ask,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.meetings = meetings;
    this.actions = actions;
    this.log = log;
    this.minutes = minutes;
    this.ask = ask;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View all(Words words) {
    List<Meeting> all = meetings.all();
    Map<UUID, String> titles =
        all.stream().collect(Collectors.toMap(Meeting::id, one -> one.says().title()));
    List<MeetingAction> outstanding =
        actions.all().stream().filter(MeetingAction::isOutstanding).toList();
    return View.of(
        "ui/list",
        new ListPage(
            words.text("governance.meetings.title"),
            words.text("governance.meetings.about"),
            List.of(),
            access.who().may(Governance.MEET)
                ? List.of(new Way(words.text("governance.meetings.new"), PATH + "/new"))
                : List.of(),
            List.of(
                actions(
                    "governance.actions.outstanding",
                    outstanding,
                    action -> titles.getOrDefault(action.meeting(), ""),
                    words),
                new Listing(
                    words.text("governance.meetings.title"),
                    List.of(
                        words.text("governance.held"),
                        words.text("governance.title"),
                        words.text("governance.meetings.kind")),
                    all.stream()
                        .map(one ->
                            List.of(
                                Cell.of(words.date(one.says().heldOn())),
                                Cell.link(one.says().title(), PATH + "/" + one.id()),
                                Cell.of(kind(one, words))))
                        .toList(),
                    words.text("governance.meetings.none")))));
  }

  @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.require(Governance.READ);
    Meeting meeting = meetings.meeting(id).orElseThrow(NotFound::new);
    MeetingText says = meeting.says();
    List<Passage> passages = new ArrayList<>();
    if (!says.agenda().isEmpty()) {
      passages.add(new Passage(words.text("governance.agenda"), Markup.paragraph(says.agenda())));
    }
    if (!says.minutes().isEmpty()) {
      passages.add(
          new Passage(
              words.text("governance.minutes"),
              minutes.shown(says.minutes(), words.language()::address)));
    }
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(says.title()),
            List.of(crumb(words)),
            null,
            List.of(
                Markup.row("governance.meetings.kind", kind(meeting, words), words),
                Markup.row("governance.held", words.date(says.heldOn()), words),
                Markup.row(
                    "governance.attendance",
                    says.attendance().isEmpty()
                        ? words.plain("governance.attendance.none")
                        : says.attendance(),
                    words)),
            passages,
            List.of(actionsOf(id, words), decisionsOf(id, words)),
            access.who().may(Governance.MEET)
                ? List.of(
                    new Way(words.text("governance.actions.new"), PATH + "/" + id + "/actions/new"),
                    new Way(words.text("governance.change"), PATH + "/" + id + "/change"))
                : List.of(),
            trail.of(Meetings.SUBJECT, id.toString(), HISTORY)));
  }

  private Listing actionsOf(UUID meeting, Words words) {
    return actions(
        "governance.actions",
        actions.all().stream().filter(action -> action.meeting().equals(meeting)).toList(),
        MeetingAction::doneHow,
        words);
  }

  private Listing actions(
      String key, List<MeetingAction> some, Function<MeetingAction, String> note, Words words) {
    Map<String, String> names = ask.names(some.stream().map(MeetingAction::owner).toList());
    boolean mayKeep = access.who().may(Governance.MEET);
    return new Listing(
        words.text(key),
        List.of(
            words.text("governance.actions.words"),
            words.text("governance.owner"),
            words.text("governance.actions.due"),
            words.text("governance.actions.note")),
        some.stream()
            .map(action ->
                List.of(
                    mayKeep && action.isOutstanding()
                        ? Cell.link(action.words(), PATH + "/actions/" + action.id())
                        : Cell.of(action.words()),
                    Cell.of(names.getOrDefault(action.owner(), words.plain("governance.somebody"))),
                    action.doneOn() == null
                        ? Show.due(action.due(), Days.today(clock), words)
                        : Cell.of(
                            words.text("governance.actions.done-on", words.date(action.doneOn()))),
                    Cell.of(note.apply(action))))
            .toList(),
        words.text("governance.actions.none"));
  }

  private Listing decisionsOf(UUID meeting, Words words) {
    List<LogEntry> decisions =
        log.all().stream().filter(entry -> meeting.equals(entry.says().meeting())).toList();
    return new Listing(
        words.text("governance.meetings.decisions"),
        List.of(
            words.text("governance.title"),
            words.text("governance.kind"),
            words.text("governance.happened")),
        decisions.stream()
            .map(entry ->
                List.of(
                    Cell.link(entry.says().title(), LogController.PATH + "/" + entry.id()),
                    Cell.of(words.text("governance.kind." + entry.kind().id())),
                    entry.isOpen()
                        ? Cell.of(words.text("governance.still-open"))
                        : Cell.of(entry.happened())))
            .toList(),
        words.text("governance.meetings.decisions.none"));
  }

  private static Text kind(Meeting meeting, Words words) {
    return words.text("governance.meetings.kind." + meeting.says().kind().id().replace('_', '-'));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("governance.meetings.title"), PATH);
  }
}

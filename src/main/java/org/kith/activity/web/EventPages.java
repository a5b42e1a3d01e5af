package org.kith.activity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Event;
import org.kith.activity.Events;
import org.kith.activity.Mode;
import org.kith.activity.Session;
import org.kith.activity.Spoken;
import org.kith.geography.Area;
import org.kith.geography.Geography;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Markup;
import org.springframework.stereotype.Component;

/** Makes the public's pages of events. */
@Component
class EventPages {
  /** More than this on one page nobody reads: the choices make it shorter. */
  static final int MOST = 200;

  private static final int FOLLOWING = 6;

  private final Events events;
  private final Geography geography;
  private final Organisations organisations;
  private final Clock clock;

  EventPages(Events events, Geography geography, Organisations organisations, Clock clock) {
    this.events = events;
    this.geography = geography;
    this.organisations = organisations;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }

  EventsPage list(EventsRequest asked, Words words) {
    Area area = geography.area();
    LocalDate today = today();
    List<Pick> whens = whens(asked, words);
    List<Pick> localities = localities(asked, area, words);
    List<Pick> languages = languages(asked, today, words);
    List<Pick> formats = formats(asked, words);
    // nothing but what the form offers can be asked for
    if (Stream.of(whens, localities, languages, formats)
        .anyMatch(picks -> picks.stream().noneMatch(Pick::selected))) {
      throw new NotFound();
    }
    List<Event> found = events.between(today, asked.last(today), asked.filter(), MOST + 1);
    List<Event> shown = found.subList(0, Math.min(MOST, found.size()));
    return new EventsPage(
        words.text("activity.events"),
        words.text("activity.events.description"),
        List.of(new Crumb(words.text("ui.home"), "/")),
        whens,
        localities,
        languages,
        formats,
        asked.isFiltered(),
        days(shown, area, words),
        found.size() > MOST,
        words.language().address(EventsController.CALENDAR + asked.query()),
        shown.stream()
            .anyMatch(one -> one.venue() != null && one.venue().details().point() != null),
        asked.project());
  }

  private static List<EventsPage.Day> days(List<Event> found, Area area, Words words) {
    Map<LocalDate, List<EventLine>> days = new LinkedHashMap<>();
    for (Event event : found) {
      days.computeIfAbsent(event.session().startsAt().toLocalDate(), day -> new ArrayList<>())
          .add(EventWords.line(event, false, area, words));
    }
    return days.entrySet().stream()
        .map(day ->
            new EventsPage.Day(
                new Text(words.weekday(day.getKey()), words.language()), day.getValue()))
        .toList();
  }

  private static List<Pick> whens(EventsRequest asked, Words words) {
    return List.of(
        pick("", words.text("activity.events.when.all"), asked.when()),
        pick(EventsRequest.TODAY, words.text("activity.events.when.today"), asked.when()),
        pick(EventsRequest.WEEK, words.text("activity.events.when.week"), asked.when()));
  }

  private static List<Pick> localities(EventsRequest asked, Area area, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(pick("", words.text("activity.events.locality.any"), asked.locality()));
    area.localities()
        .forEach(one -> picks.add(pick(one.id(), Text.english(one.name()), asked.locality())));
    return picks;
  }

  private List<Pick> languages(EventsRequest asked, LocalDate today, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(pick("", words.text("activity.events.language.any"), asked.language()));
    events
        .languages(today)
        .forEach(code ->
            picks.add(
                pick(
                    code, new Text(Spoken.name(code, words), words.language()), asked.language())));
    return picks;
  }

  private static List<Pick> formats(EventsRequest asked, Words words) {
    List<Pick> picks = new ArrayList<>();
    picks.add(pick("", words.text("activity.events.format.any"), asked.format()));
    for (Mode mode : Mode.values()) {
      picks.add(pick(mode.id().replace('_', '-'), EventWords.mode(mode, words), asked.format()));
    }
    return picks;
  }

  private static Pick pick(String value, Text label, String chosen) {
    return new Pick(value, label, value.equals(chosen));
  }

  EventPage one(Event event, Words words) {
    Session session = event.session();
    Area area = geography.area();
    Instant now = clock.instant();
    return new EventPage(
        Text.english(session.title()),
        Text.english(event.about().isEmpty() ? session.title() : event.about()),
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(words.text("activity.events"), EventsController.PATH)),
        session.state() == Session.State.CANCELLED
            ? words.text("activity.event.cancelled")
            : session.ends().isBefore(now) ? words.text("activity.event.over") : null,
        Text.english(session.reason()),
        Text.english(event.about()),
        rows(event, area, words),
        event.mayRegister(now) ? EventsController.PATH + "/" + session.id() + "/register" : null,
        words.language().address(EventsController.PATH + "/" + session.id() + ".ics"),
        events.following(session.id(), FOLLOWING).stream()
            .map(next -> EventWords.line(next, true, area, words))
            .toList());
  }

  private List<SummaryRow> rows(Event event, Area area, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("activity.event.row.when", EventWords.when(event.session(), words), words));
    rows.add(
        Markup.row(
            "activity.event.row.how", EventWords.mode(event.session().mode(), words), words));
    Text place = EventWords.place(event, area, words);
    if (!place.text().isEmpty()) {
      String address = event.venue() == null ? "" : "\n" + event.venue().details().address();
      rows.add(Markup.row("activity.event.row.where", Text.english(place.text() + address), words));
    }
    rows.addAll(access(event, words));
    if (!event.languages().isEmpty()) {
      rows.add(
          Markup.row(
              "activity.event.row.languages",
              new Text(EventWords.languages(event, words), words.language()),
              words));
    }
    rows.add(
        Markup.row(
            "activity.event.row.come",
            words.text(
                "activity.event.come."
                    + event.joining().name().toLowerCase(Locale.ROOT).replace('_', '-')),
            words));
    organisations
        .find(event.holder())
        .map(Organisation::name)
        .ifPresent(
            name -> rows.add(Markup.row("activity.event.row.by", Text.english(name), words)));
    if (!event.contact().isEmpty()) {
      rows.add(Markup.row("activity.event.row.ask", Text.english(event.contact()), words));
    }
    return rows;
  }

  private static List<SummaryRow> access(Event event, Words words) {
    if (event.venue() == null) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    for (BuildingAccess one : event.venue().details().access()) {
      said.add(words.plain("activity.building." + one.id().replace('_', '-')));
    }
    List<SummaryRow> rows = new ArrayList<>();
    if (!said.isEmpty()) {
      rows.add(
          Markup.row(
              "activity.event.row.access",
              new Text(String.join("\n", said), words.language()),
              words));
    }
    if (!event.venue().details().accessNote().isEmpty()) {
      rows.add(
          Markup.row(
              "activity.event.row.access-note",
              Text.english(event.venue().details().accessNote()),
              words));
    }
    return rows;
  }
}

package org.kith.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Event;
import org.kith.activity.Mode;
import org.kith.activity.Session;
import org.kith.activity.Spoken;
import org.kith.geography.Area;
import org.kith.geography.Locality;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Events in the words of a page's language. */
final class EventWords {
  private EventWords() {}

  static EventLine line(Event event, boolean withDay, Area area, Words words) {
    Session session = event.session();
    List<Text> facts = new ArrayList<>();
    if (session.mode() != Mode.IN_PERSON) {
      facts.add(mode(session.mode(), words));
    }
    if (!event.languages().isEmpty()) {
      facts.add(words.text("activity.event.also-in", languages(event, words)));
    }
    return new EventLine(
        EventsController.PATH + "/" + session.id(),
        Text.english(session.title()),
        withDay ? when(session, words) : hours(session, words),
        place(event, area, words),
        facts,
        session.state() == Session.State.CANCELLED ? words.text("activity.event.cancelled") : null);
  }

  static Text when(Session session, Words words) {
    return words.text(
        "activity.event.when",
        words.weekday(session.startsAt().toLocalDate()),
        SessionLine.time(session.startsAt()),
        SessionLine.time(session.endsAt()));
  }

  static Text hours(Session session, Words words) {
    return words.text(
        "activity.event.hours",
        SessionLine.time(session.startsAt()),
        SessionLine.time(session.endsAt()));
  }

  /** The venue's name or the place, and the locality where that says more. */
  static Text place(Event event, Area area, Words words) {
    String place = event.venue() == null ? event.session().place() : event.venue().details().name();
    Optional<String> locality = locality(event.locality(), area);
    if (place.isEmpty()) {
      return Text.english(locality.orElse(""));
    }
    return locality.isEmpty() || place.contains(locality.get())
        ? Text.english(place)
        : Text.english(place + ", " + locality.get());
  }

  static Optional<String> locality(@Nullable String id, Area area) {
    return area.localities().stream()
        .filter(one -> one.id().equals(id))
        .map(Locality::name)
        .findFirst();
  }

  static Text mode(Mode mode, Words words) {
    return words.text("activity.event.mode." + mode.id().replace('_', '-'));
  }

  static String languages(Event event, Words words) {
    return event.languages().stream()
        .map(code -> Spoken.name(code, words))
        .collect(Collectors.joining(", "));
  }
}

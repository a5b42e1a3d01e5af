package org.kith.welcome.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Session;
import org.kith.activity.Spoken;
import org.kith.activity.Venue;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Place;
import org.kith.welcome.WeeklyTime;
import org.springframework.stereotype.Component;

/** What can be said of a place on a day: open now, closed today, or its hours. */
@Component
class OnTheDay {
  private final ClosedDays closed;
  private final Clock clock;

  OnTheDay(ClosedDays closed, Clock clock) {
    this.closed = closed;
    this.clock = clock;
  }

  /** When it opens on a day; one that does not comes last. */
  LocalTime firstHour(Place place, LocalDate day) {
    List<WeeklyTime> times = place.details().on(day.getDayOfWeek());
    return times.isEmpty() ? LocalTime.MAX : times.getFirst().from();
  }

  /** Notices of a place that are not over. */
  List<ClosedDay> notices(Place place) {
    return closed.from(now().toLocalDate()).stream()
        .filter(one -> one.place().equals(place.id()))
        .toList();
  }

  /** Open now, open later, closed, or not open today. */
  Status today(Place place, Words words) {
    LocalDateTime now = now();
    boolean isClosed = notices(place).stream().anyMatch(one -> one.isOn(now.toLocalDate()));
    Status shown = status(place, isClosed, now, words);
    if (shown != null) {
      return shown;
    }
    List<WeeklyTime> times = place.details().on(now.getDayOfWeek());
    return times.isEmpty()
        ? new Status(words.text("welcome.public.not-today"), Colour.GREY)
        : new Status(
            words.text("welcome.public.today", Show.hours(times, words).text()), Colour.TEAL);
  }

  Lines lines(PublicWhen when, Words words) {
    return new Lines(when, words, now(), closed.from(now().toLocalDate()));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock.withZone(Session.CLOCK));
  }

  /** Open now, or closed today; null: neither. */
  private static @Nullable Status status(
      Place place, boolean isClosed, LocalDateTime now, Words words) {
    List<WeeklyTime> times = place.details().on(now.getDayOfWeek());
    if (isClosed && !times.isEmpty()) {
      return new Status(words.text("welcome.public.closed-today"), Colour.RED);
    }
    LocalTime time = now.toLocalTime();
    return times.stream()
        .filter(one -> !time.isBefore(one.from()) && time.isBefore(one.to()))
        .findFirst()
        .map(one ->
            new Status(
                words.text("welcome.public.open-now", "%tR".formatted(one.to())), Colour.GREEN))
        .orElse(null);
  }

  /** Lines of the list for one question. */
  record Lines(PublicWhen when, Words words, LocalDateTime now, List<ClosedDay> closed) {
    /** Whether it is closed today, though it would be open otherwise. */
    boolean isClosed(Place place) {
      LocalDate today = now.toLocalDate();
      return isToday(today)
          && closed.stream().anyMatch(one -> one.place().equals(place.id()) && one.isOn(today));
    }

    /**
     * A line.
     *
     * @param away how far it is; null: not known
     */
    PlaceLine line(
        int number, Place place, Venue venue, Optional<String> locality, @Nullable Text away) {
      LocalDate today = now.toLocalDate();
      return new PlaceLine(
          number,
          Paths.PUBLIC + "/" + place.id(),
          place.details().name(),
          when.day(today)
              .map(day -> Show.hours(place.details().on(day), words))
              .orElseGet(() -> Show.week(place.details().times(), words)),
          where(venue, locality),
          facts(place, away),
          isToday(today) ? status(place, isClosed(place), now, words) : null);
    }

    /** Whether today is among the days that were asked for. */
    private boolean isToday(LocalDate today) {
      return when.day(today).map(day -> day == today.getDayOfWeek()).orElse(true);
    }

    private static Text where(Venue venue, Optional<String> locality) {
      String name = venue.details().name();
      return Text.english(
          locality.filter(one -> !name.contains(one)).map(one -> name + ", " + one).orElse(name));
    }

    private List<Text> facts(Place place, @Nullable Text away) {
      List<Text> facts = new ArrayList<>();
      if (away != null) {
        facts.add(away);
      }
      if (!place.details().languages().isEmpty()) {
        facts.add(
            words.text(
                "activity.event.also-in",
                place.details().languages().stream()
                    .map(code -> Spoken.name(code, words))
                    .collect(Collectors.joining(", "))));
      }
      return facts;
    }
  }
}

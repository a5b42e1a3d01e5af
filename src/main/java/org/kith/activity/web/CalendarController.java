package org.kith.activity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.activity.Event;
import org.kith.activity.EventFilter;
import org.kith.activity.Events;
import org.kith.activity.Mode;
import org.kith.geography.Geography;
import org.kith.ui.Language;
import org.kith.ui.NotFound;
import org.kith.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Events for people's own calendars: all of them to subscribe to, and each alone. */
@Controller
class CalendarController {
  /** So that a calendar that looks seldom still learns what was cancelled. */
  private static final int DAYS_BACK = 28;

  private static final int DAYS_AHEAD = 180;
  private static final int MOST = 1000;

  private record Asked(LocalDate today, Language language, String home, EventFilter filter) {}

  private final Events events;
  private final EventPages pages;
  private final Geography geography;
  private final KeptUntilChanged<String> kept;
  private final String publicAddress;

  CalendarController(
      Events events,
      EventPages pages,
      Geography geography,
      Access access,
      @Value("${kith.public-url:}") String publicAddress) {
    this.events = events;
    this.pages = pages;
    this.geography = geography;
    this.kept = new KeptUntilChanged<>(access);
    this.publicAddress = publicAddress.replaceFirst("/+$", "");
  }

  @GetMapping(EventsController.CALENDAR)
  @Transactional(readOnly = true)
  ResponseEntity<String> all(
      @RequestParam(defaultValue = "") String locality,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String format,
      @RequestParam(defaultValue = "") String project,
      Words words) {
    EventFilter filter =
        new EventFilter(given(locality), given(language), mode(format), given(project));
    LocalDate today = pages.today();
    Asked asked = new Asked(today, words.language(), home(), filter);
    String file =
        kept.of(
            asked,
            () ->
                file(
                    events.between(
                        today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), filter, MOST),
                    words));
    return answer(file, "events.ics");
  }

  @GetMapping(EventsController.PATH + "/{id:[0-9a-f-]{36}}.ics")
  @Transactional(readOnly = true)
  ResponseEntity<String> one(@PathVariable UUID id, Words words) {
    Event event = events.find(id).orElseThrow(NotFound::new);
    return answer(file(List.of(event), words), "event.ics");
  }

  private String file(List<Event> some, Words words) {
    String prefix = words.language().isEnglish() ? "" : "/" + words.language().code();
    return new CalendarFile(
            home() + prefix, words.plain("activity.events.of", geography.area().name()), some)
        .text();
  }

  private String home() {
    return publicAddress.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : publicAddress;
  }

  private static ResponseEntity<String> answer(String file, String name) {
    return ResponseEntity.ok()
        .header("Content-Type", CalendarFile.TYPE)
        .header(
            "Content-Disposition", ContentDisposition.inline().filename(name).build().toString())
        .body(file);
  }

  private static @Nullable Mode mode(String format) {
    if (format.isEmpty()) {
      return null;
    }
    for (Mode mode : Mode.values()) {
      if (mode.id().replace('_', '-').equals(format)) {
        return mode;
      }
    }
    throw new NotFound();
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}

package org.kith.activity.web;

import java.util.UUID;
import org.kith.activity.Events;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What anybody may come to. */
@Controller
class EventsController {
  static final String PATH = "/events";
  static final String CALENDAR = "/events.ics";

  private final EventPages pages;
  private final EventMaps maps;
  private final Events events;

  EventsController(EventPages pages, EventMaps maps, Events events) {
    this.pages = pages;
    this.maps = maps;
    this.events = events;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(
      @RequestParam(defaultValue = "") String when,
      @RequestParam(defaultValue = "") String locality,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String format,
      @RequestParam(defaultValue = "") String project,
      Words words) {
    return View.of(
        "activity/events",
        pages.list(new EventsRequest(when, locality, language, format, project), words));
  }

  @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    return View.of("activity/event", pages.one(events.find(id).orElseThrow(NotFound::new), words));
  }

  @GetMapping(PATH + "/map")
  @Transactional(readOnly = true)
  View map(Words words) {
    return View.of("activity/events-map", maps.page(words));
  }
}

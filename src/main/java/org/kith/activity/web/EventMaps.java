package org.kith.activity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Event;
import org.kith.activity.EventFilter;
import org.kith.activity.Events;
import org.kith.activity.Point;
import org.kith.activity.Venue;
import org.kith.geography.Area;
import org.kith.geography.Geography;
import org.kith.geography.Maps;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Spot;
import org.springframework.stereotype.Component;

/** Where the next four weeks' events are. */
@Component
class EventMaps {
  private static final int DAYS = 27;
  private static final int EACH = 4;

  private final Events events;
  private final EventPages pages;
  private final Geography geography;
  private final Maps maps;

  EventMaps(Events events, EventPages pages, Geography geography, Maps maps) {
    this.events = events;
    this.pages = pages;
    this.geography = geography;
    this.maps = maps;
  }

  EventsMapPage page(Words words) {
    Area area = geography.area();
    Map<UUID, List<Event>> byVenue = new LinkedHashMap<>();
    Map<UUID, Venue> venues = new LinkedHashMap<>();
    for (Event event :
        events.between(
            pages.today(), pages.today().plusDays(DAYS), EventFilter.ANY, EventPages.MOST)) {
      if (event.venue() != null && event.venue().details().point() != null) {
        venues.put(event.venue().id(), event.venue());
        byVenue.computeIfAbsent(event.venue().id(), id -> new ArrayList<>()).add(event);
      }
    }
    List<Spot> spots = new ArrayList<>();
    List<EventsMapPage.At> listed = new ArrayList<>();
    venues.forEach((id, venue) -> {
      int number = spots.size() + 1;
      Point point = venue.details().point();
      if (point != null) {
        spots.add(
            new Spot(
                number,
                venue.details().name(),
                point.latitude(),
                point.longitude(),
                "#venue-" + number));
      }
      listed.add(
          new EventsMapPage.At(
              number,
              venue.details().name(),
              byVenue.getOrDefault(id, List.of()).stream()
                  .limit(EACH)
                  .map(event -> EventWords.line(event, true, area, words))
                  .toList()));
    });
    @Nullable MapDrawing map =
        maps.localities(words)
            .map(drawn -> drawn.with("venues", words.plain("activity.events.map"), spots))
            .orElse(null);
    Text title = words.text("activity.events.map");
    return new EventsMapPage(
        title,
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(words.text("activity.events"), EventsController.PATH)),
        map,
        maps.localitiesAssumed(),
        listed);
  }
}

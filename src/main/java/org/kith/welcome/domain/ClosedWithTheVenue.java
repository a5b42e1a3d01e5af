package org.kith.welcome.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.ClosureTold;
import org.kith.welcome.ClosedDay.Why;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where a building or an organisation is closed, its places are too, and the public is told. A
 * place that opens there later says so itself.
 */
@Component
class ClosedWithTheVenue {
  private final Access access;
  private final Places places;
  private final ClosedDays closed;

  ClosedWithTheVenue(Access access, Places places, ClosedDays closed) {
    this.access = access;
    this.places = places;
    this.closed = closed;
  }

  /** Whoever may plan a building's sessions and not tell its places leaves these to others. */
  @EventListener
  void tell(ClosureTold told) {
    places.all().stream()
        .filter(place -> isClosed(place, told))
        .filter(place -> access.who().may(Places.TELL, Scope.organisation(place.holder())))
        .forEach(place -> {
          LocalDate first = told.firstDay();
          while (!first.isAfter(told.lastDay())) {
            notice(place, told, first);
            first = first.plusDays(ClosedDays.MOST);
          }
        });
  }

  private static boolean isClosed(Place place, ClosureTold told) {
    return (told.holder() == null || told.holder().equals(place.holder()))
        && (told.venue() == null || told.venue().equals(place.details().venue()));
  }

  /** A long closing takes several notices. */
  private void notice(Place place, ClosureTold told, LocalDate first) {
    UUID id =
        UUID.nameUUIDFromBytes((told.closure() + " " + place.id() + " " + first).getBytes(UTF_8));
    if (told.isUndone()) {
      closed.find(id).ifPresent(notice -> closed.takeBack(id, notice.version()));
      return;
    }
    LocalDate longest = first.plusDays(ClosedDays.MOST - 1L);
    closed.tell(
        id,
        place.id(),
        first,
        longest.isBefore(told.lastDay()) ? longest : told.lastDay(),
        told.venue() == null ? Why.NOT_SAID : Why.BUILDING);
  }
}

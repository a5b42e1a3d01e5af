package org.kith.welcome.domain;

import java.util.List;
import java.util.Optional;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.kernel.Period;
import org.kith.organisations.Adoptions;
import org.kith.ui.Language;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How many of the places that are open have adopted a pledge: their organisation says so. */
@Component
class AdoptedByPlaces {
  /** As what the organisation of a place adopts something. */
  private static final String ADOPTED_AS = "place-of-welcome";

  private final Places places;
  private final List<Adoptions> adoptions;

  AdoptedByPlaces(Places places, ObjectProvider<Adoptions> adoptions) {
    this.places = places;
    this.adoptions = adoptions.stream().toList();
  }

  /**
   * The share, in percent, as it stands; empty where no place is open.
   *
   * @param origin begins the id
   */
  Optional<Counted> counted(String origin, Subject subject) {
    List<Place> open = places.open();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    long adopted = open.stream().filter(this::hasAdopted).count();
    return Optional.of(
        Counted.share(
            origin + "pledge-adoption-share",
            new Quantity(subject, "pledge-adoption-share"),
            "Share of Places of Welcome that have adopted a pledge",
            adopted,
            open.size(),
            Period.UNSTATED,
            "Counted from the records of Places of Welcome: open ones that have adopted a pledge",
            "the %d places that are open".formatted(open.size())));
  }

  private boolean hasAdopted(Place place) {
    return adoptions.stream()
        .anyMatch(some -> !some.of(place.holder(), ADOPTED_AS, Language.ENGLISH).isEmpty());
  }
}

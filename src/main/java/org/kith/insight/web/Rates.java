package org.kith.insight.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.Denominators;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.insight.Dimension;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Residents to compare those reached with, by the census: of a place, of a characteristic, or of a
 * characteristic in a place. For everything else no denominator is available.
 */
@Component
class Rates {
  private static final Map<Dimension, Place.Kind> PLACES =
      Map.of(Dimension.LOCALITY, Place.Kind.LOCALITY, Dimension.WARD, Place.Kind.WARD);
  private static final Map<Dimension, Characteristic> CHARACTERISTICS =
      Map.of(
          Dimension.ETHNICITY, Characteristic.ETHNICITY,
          Dimension.ETHNIC_GROUP, Characteristic.ETHNIC_GROUP,
          Dimension.RELIGION, Characteristic.RELIGION,
          Dimension.SEX, Characteristic.SEX,
          Dimension.DISABILITY, Characteristic.DISABILITY,
          Dimension.AGE, Characteristic.AGE_BAND);

  private final Denominators denominators;

  Rates(Denominators denominators) {
    this.denominators = denominators;
  }

  /** The year of the census that the residents are of; empty where there are none. */
  @Transactional(readOnly = true)
  public OptionalInt census(List<Dimension> by) {
    return denominators(by).values().stream()
        .filter(ReferencePopulation.class::isInstance)
        .mapToInt(one -> ((ReferencePopulation) one).year())
        .max();
  }

  /** Tells the residents of a cell by its values; empty where nobody can say. */
  @Transactional(readOnly = true)
  public Function<List<String>, OptionalLong> residents(List<Dimension> by) {
    int place = index(by, PLACES.keySet());
    int characteristic = index(by, CHARACTERISTICS.keySet());
    Map<String, Denominator> all = denominators(by);
    return values -> {
      Denominator found = all.get(place < 0 ? "" : values.get(place));
      if (!(found instanceof ReferencePopulation residents)) {
        return OptionalLong.empty();
      }
      long size =
          characteristic < 0 ? residents.total() : residents.count(values.get(characteristic));
      return size == 0 ? OptionalLong.empty() : OptionalLong.of(size);
    };
  }

  /** By place; "" is the whole area. Nothing where something else is told apart too. */
  private Map<String, Denominator> denominators(List<Dimension> by) {
    int place = index(by, PLACES.keySet());
    int characteristic = index(by, CHARACTERISTICS.keySet());
    int told = (place < 0 ? 0 : 1) + (characteristic < 0 ? 0 : 1);
    if (told == 0 || told < by.size()) {
      return Map.of();
    }
    Characteristic of =
        characteristic < 0
            ? Characteristic.ETHNIC_GROUP
            : CHARACTERISTICS.getOrDefault(by.get(characteristic), Characteristic.ETHNIC_GROUP);
    return place < 0
        ? Map.of("", denominators.of(of, Place.AREA))
        : denominators.each(of, PLACES.getOrDefault(by.get(place), Place.Kind.AREA));
  }

  private static int index(List<Dimension> by, java.util.Set<Dimension> of) {
    for (int i = 0; i < by.size(); i++) {
      if (of.contains(by.get(i))) {
        return i;
      }
    }
    return -1;
  }
}

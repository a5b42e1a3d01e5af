package org.kith.insight.mixing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.Denominators;
import org.kith.geography.Geography;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.insight.MixingQuestion;
import org.kith.insight.MixingQuestion.By;
import org.kith.kernel.EthnicGroup;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Religion;
import org.springframework.stereotype.Component;

/** The groups of a characteristic, and how many residents are of each. */
@Component
class Groups {
  private static final List<String> AGES =
      List.of("under-16", "16-24", "25-44", "45-64", "65-plus");
  private static final int[] AGE_FROM = {0, 16, 25, 45, 65};

  private final Geography geography;
  private final Denominators denominators;

  Groups(Geography geography, Denominators denominators) {
    this.geography = geography;
    this.denominators = denominators;
  }

  List<String> of(By by) {
    return switch (by) {
      case ETHNICITY -> Arrays.stream(EthnicGroup.values()).map(EthnicGroup::id).toList();
      case RELIGION ->
          Arrays.stream(Religion.values())
              .map(religion -> religion.name().toLowerCase(Locale.ROOT))
              .toList();
      case AGE -> AGES;
      case LOCALITY -> geography.area().localities().stream().map(one -> one.id()).toList();
    };
  }

  /** The group that what is kept of a person belongs to; empty where it is not known. */
  Optional<String> group(By by, String kept, LocalDate on) {
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    return switch (by) {
      case ETHNICITY -> Ethnicity.groupOf(kept).map(EthnicGroup::id);
      case AGE -> Optional.of(age(on.getYear() - Integer.parseInt(kept) - 1));
      case RELIGION, LOCALITY -> of(by).contains(kept) ? Optional.of(kept) : Optional.empty();
    };
  }

  /** Of whoever has only a year of birth, the smaller of two possible ages. */
  private static String age(int years) {
    int band = 0;
    while (band + 1 < AGE_FROM.length && years >= AGE_FROM[band + 1]) {
      band++;
    }
    return AGES.get(band);
  }

  /** Those who live there, as a census has them; empty where no table says. */
  Optional<ReferencePopulation> residents(MixingQuestion question) {
    return switch (question.by()) {
      case ETHNICITY -> census(Characteristic.ETHNIC_GROUP, question.reference());
      case RELIGION -> census(Characteristic.RELIGION, question.reference());
      case AGE -> census(Characteristic.AGE_BAND, question.reference()).flatMap(Groups::byAge);
      case LOCALITY -> byLocality();
    };
  }

  private Optional<ReferencePopulation> census(Characteristic by, Place place) {
    return denominators.of(by, place) instanceof ReferencePopulation found
        ? Optional.of(found)
        : Optional.empty();
  }

  /**
   * A census's bands put together into ours; empty where one of them lies across two of ours, or
   * reaches over the end of the last band that is told.
   */
  static Optional<ReferencePopulation> byAge(ReferencePopulation census) {
    Map<String, Long> people = new LinkedHashMap<>();
    AGES.forEach(group -> people.put(group, 0L));
    for (Map.Entry<String, Long> band : census.answered().entrySet()) {
      String[] ends = band.getKey().split("-", -1);
      boolean isOpen = band.getKey().endsWith("+");
      String first = age(Integer.parseInt(ends[0].replace("+", "")));
      String last = isOpen ? AGES.getLast() : age(Integer.parseInt(ends[ends.length - 1]));
      if (!first.equals(last)) {
        return Optional.empty();
      }
      people.merge(first, band.getValue(), Long::sum);
    }
    return Optional.of(
        new ReferencePopulation(
            census.by(), census.place(), census.year(), people, census.caveats()));
  }

  /** Everybody who lives in each locality, whatever else is known of them. */
  private Optional<ReferencePopulation> byLocality() {
    Map<String, Denominator> each =
        denominators.each(Characteristic.ETHNIC_GROUP, Place.Kind.LOCALITY);
    Map<String, Long> people = new LinkedHashMap<>();
    ReferencePopulation any = null;
    for (String locality : of(By.LOCALITY)) {
      if (!(each.get(locality) instanceof ReferencePopulation found)) {
        return Optional.empty();
      }
      people.put(locality, found.total());
      any = found;
    }
    return any == null
        ? Optional.empty()
        : Optional.of(
            new ReferencePopulation(any.by(), Place.AREA, any.year(), people, any.caveats()));
  }
}

package org.kith.insight.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.insight.AgeBand;
import org.kith.insight.Dimension;
import org.kith.insight.Unknown;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Quarter;

/** What is known of every person: a few bytes each. */
final class Traits {
  private final Map<Dimension, Trait> kept = new EnumMap<>(Dimension.class);
  private final Codes ages = new Codes(Unknown.NOT_KNOWN);
  private final Codes groups = new Codes(Unknown.NOT_ASKED);
  private short[] bornIn = new short[64];

  Traits() {
    for (Dimension dimension :
        new Dimension[] {
          Dimension.ETHNICITY,
          Dimension.SEX,
          Dimension.RELIGION,
          Dimension.DISABILITY,
          Dimension.LANGUAGE
        }) {
      kept.put(dimension, new Trait(new Codes(Unknown.NOT_ASKED)));
    }
    kept.put(Dimension.LOCALITY, new Trait(new Codes(Unknown.NOT_KNOWN)));
    kept.put(Dimension.WARD, new Trait(new Codes(Unknown.NOT_KNOWN)));
    for (AgeBand band : AgeBand.values()) {
      ages.of(band.id());
    }
  }

  void set(int person, Dimension dimension, Timeline answers) {
    trait(dimension).set(person, answers);
  }

  /** Where they live; null, here and there, says nothing. */
  void home(int person, @Nullable String locality, @Nullable String ward) {
    if (locality != null) {
      trait(Dimension.LOCALITY).set(person, locality);
    }
    if (ward != null) {
      trait(Dimension.WARD).set(person, ward);
    }
  }

  /** Nothing is known of them any more, until it is said again. */
  void forget(int person) {
    kept.values().forEach(trait -> trait.set(person, new Timeline()));
    if (person < bornIn.length) {
      bornIn[person] = 0;
    }
  }

  /**
   * @param year 0: says nothing
   */
  void born(int person, int year) {
    if (year == 0) {
      return;
    }
    if (person >= bornIn.length) {
      bornIn = Arrays.copyOf(bornIn, Math.max(person + 1, bornIn.length + (bornIn.length >> 1)));
    }
    bornIn[person] = (short) year;
  }

  /** Everybody's year of birth as a code, whose value is the year; "" where it is not known. */
  byte[] bornIn(int people, Codes years) {
    byte[] ofYear = new byte[Short.MAX_VALUE];
    byte[] codes = new byte[people];
    for (int person = 0; person < Math.min(people, bornIn.length); person++) {
      int year = bornIn[person];
      if (year > 0 && ofYear[year] == 0) {
        ofYear[year] = years.of(String.valueOf(year));
      }
      codes[person] = ofYear[year];
    }
    return codes;
  }

  /** The values that {@link #at} has codes of. */
  Codes codes(Dimension dimension) {
    return switch (dimension) {
      case AGE -> ages;
      case ETHNIC_GROUP -> groups;
      default -> trait(dimension).codes();
    };
  }

  /** Everybody's code as it was known at the end of a quarter. */
  byte[] at(Dimension dimension, int quarter, int people) {
    return switch (dimension) {
      case AGE -> agesAt(quarter, people);
      case ETHNIC_GROUP -> groupsAt(quarter, people);
      default -> trait(dimension).at(quarter, people);
    };
  }

  private byte[] agesAt(int quarter, int people) {
    java.time.LocalDate end = Quarter.ofIndex(quarter).last();
    byte[] ofYear = new byte[Short.MAX_VALUE];
    for (int year = 1850; year <= end.getYear(); year++) {
      ofYear[year] =
          AgeBand.ofAge(AgeBand.years(year, end)).map(band -> ages.of(band.id())).orElse((byte) 0);
    }
    byte[] codes = new byte[people];
    for (int person = 0; person < Math.min(people, bornIn.length); person++) {
      codes[person] = ofYear[bornIn[person]];
    }
    return codes;
  }

  private byte[] groupsAt(int quarter, int people) {
    Trait ethnicity = trait(Dimension.ETHNICITY);
    byte[] known = ethnicity.at(quarter, people);
    byte[] codes = new byte[people];
    byte[] ofEthnicity = new byte[256];
    for (int code = 0; code < ethnicity.codes().size(); code++) {
      String value = ethnicity.codes().value(code);
      ofEthnicity[code] =
          groups.of(Ethnicity.groupOf(value).map(group -> group.id()).orElse(value));
    }
    for (int person = 0; person < people; person++) {
      codes[person] = ofEthnicity[Byte.toUnsignedInt(known[person])];
    }
    return codes;
  }

  long bytes() {
    return 2L * bornIn.length + kept.values().stream().mapToLong(Trait::bytes).sum();
  }

  private Trait trait(Dimension dimension) {
    Trait trait = kept.get(dimension);
    if (trait == null) {
      throw new IllegalArgumentException(dimension + " is no characteristic of people");
    }
    return trait;
  }
}

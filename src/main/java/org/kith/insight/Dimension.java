package org.kith.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What reach can be told apart by. */
public enum Dimension {
  /** Quarter of the UK financial year. */
  QUARTER(Of.TIME),
  PROJECT(Of.ACTIVITY),
  PRIORITY(Of.ACTIVITY),
  /** The organisation that ran it. */
  PARTNER(Of.ACTIVITY),
  ACTIVITY(Of.ACTIVITY),
  /** Bonding, bridging or linking. */
  AIM(Of.ACTIVITY),
  /** The locality in which it took place, which need not be anybody's home. */
  PLACE(Of.ACTIVITY),
  /** The locality in which people live. */
  LOCALITY(Of.PERSON),
  /** The ward in which people live. */
  WARD(Of.PERSON),
  AGE(Of.PERSON),
  SEX(Of.PERSON),
  /** The nineteen groups of the 2021 census. */
  ETHNICITY(Of.PERSON),
  /** The five groups that those roll up to. */
  ETHNIC_GROUP(Of.PERSON),
  RELIGION(Of.PERSON),
  /** As the Equality Act 2010 defines it. */
  DISABILITY(Of.PERSON),
  /** Main language. */
  LANGUAGE(Of.PERSON);

  /** What something is said of. */
  public enum Of {
    TIME,
    ACTIVITY,
    PERSON
  }

  private final Of of;

  Dimension(Of of) {
    this.of = of;
  }

  public Of of() {
    return of;
  }

  /** Whether it is a characteristic of people, so that whoever was only counted has none. */
  public boolean isOfPeople() {
    return of == Of.PERSON;
  }

  /** What addresses and files call it, such as {@code ethnic-group}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Dimension> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
  }
}

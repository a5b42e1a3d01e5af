package org.kith.geography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a census counts residents by, in the harmonised codes that monitoring has too, so that who
 * came and who lives here can be compared.
 */
public enum Characteristic {
  /** Nineteen groups; published for local authorities. */
  ETHNICITY,
  /** Five groups; published for neighbourhoods. */
  ETHNIC_GROUP,
  /** With {@code not_answered}, as the question is voluntary. */
  RELIGION,
  /** How well people of 3 and over speak English, or that it is their main language. */
  ENGLISH,
  SEX,
  /** Disabled under the Equality Act, or not. */
  DISABILITY,
  /** Bands such as {@code 16-24} and {@code 85+}. */
  AGE_BAND;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What files are called by: {@code ethnic-group}. */
  public String fileName() {
    return id().replace('_', '-');
  }

  /** Reads what {@link #fileName} wrote. */
  public static Optional<Characteristic> ofFile(String name) {
    return Arrays.stream(values()).filter(one -> one.fileName().equals(name)).findFirst();
  }
}

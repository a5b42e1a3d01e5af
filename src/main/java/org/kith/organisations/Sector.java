package org.kith.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of body an organisation is. */
public enum Sector {
  VOLUNTARY,
  FAITH,
  EDUCATION,
  PUBLIC,
  PRIVATE,
  HEALTH,
  POLICE,
  FUNDER,
  UNIVERSITY,
  NATIONAL;

  /** The word used in files, such as {@code voluntary}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Sector::id).toList();
  }

  public static Optional<Sector> of(String id) {
    return Arrays.stream(values()).filter(sector -> sector.id().equals(id)).findFirst();
  }
}

package org.kith.statistics.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is compared, each with its {@link Level}s from the best to the worst. */
public enum Field {
  NAME,
  BIRTH,
  POSTCODE,
  PHONE,
  EMAIL;

  /** Apart, because levels know their fields: neither enum may need the other to start. */
  private static final class ByField {
    static final List<List<Level>> LEVELS =
        Arrays.stream(values())
            .map(field -> Arrays.stream(Level.values()).filter(l -> l.field() == field).toList())
            .toList();
  }

  /** From the one that speaks most for one person to the one that speaks most against it. */
  public List<Level> levels() {
    return ByField.LEVELS.get(place());
  }

  /** Its place in arrays and codes. */
  @SuppressWarnings("EnumOrdinal") // nothing of it is kept between versions
  int place() {
    return ordinal();
  }

  /** The word for files and interfaces. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

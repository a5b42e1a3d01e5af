package org.kith.welcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Held;

/**
 * Days on which a place that is open otherwise is closed, both ends included.
 *
 * @param holder id of the organisation that runs the place
 */
public record ClosedDay(
    UUID id, UUID place, String holder, LocalDate first, LocalDate last, Why why, int version)
    implements Held {
  /** Worded in every language, so that nobody has to write, or translate, at the door. */
  public enum Why {
    NOT_SAID,
    HOLIDAY,
    BUILDING,
    HELPERS,
    WEATHER;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Why of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}

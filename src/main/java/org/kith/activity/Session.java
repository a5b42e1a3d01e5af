package org.kith.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Held;

/**
 * One meeting of an activity.
 *
 * @param holder id of the organisation that keeps its register
 * @param title of the activity
 * @param place where it is, in words; empty: not said
 * @param reason why it was cancelled, as visitors may read it
 * @param counted people who were counted and not named; null: nobody counted
 */
public record Session(
    UUID id,
    UUID activity,
    String holder,
    String title,
    Instant starts,
    Instant ends,
    Mode mode,
    String place,
    State state,
    String reason,
    @Nullable Integer counted,
    int version)
    implements Held {
  /** Sessions are at the clock of the place, summer time included. */
  public static final ZoneId CLOCK = ZoneId.of("Europe/London");

  /** What became of it. */
  public enum State {
    PLANNED,
    /** It took place, and its register is complete. */
    HELD,
    CANCELLED;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** By the clock on the wall. */
  public ZonedDateTime startsAt() {
    return starts.atZone(CLOCK);
  }

  /** By the clock on the wall. */
  public ZonedDateTime endsAt() {
    return ends.atZone(CLOCK);
  }
}

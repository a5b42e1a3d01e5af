package org.kith.people;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of two records.
 *
 * @param a the lesser id of the two
 * @param probability that they are of one person, from 0 to 1; null: a person said so without
 *     linkage having found the pair
 * @param alarm null: nothing speaks against following a match
 * @param decidedBy account, {@link #LINKAGE}, or "" while nobody has
 */
public record PersonLink(
    UUID id,
    UUID a,
    UUID b,
    @Nullable Double probability,
    State state,
    @Nullable Alarm alarm,
    String decidedBy,
    @Nullable Instant decidedAt,
    String reason,
    int version) {
  /** What decides where the model is sure and nothing calls for caution. */
  public static final String LINKAGE = "linkage";

  /** Whether the two are one person. */
  public enum State {
    WAITING,
    SAME,
    APART;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** Why a match is not followed without somebody looking. */
  public enum Alarm {
    /** One person would have more records than is likely. */
    TOO_MANY,
    /** Names or dates of birth of records that would be joined contradict each other. */
    CONTRADICTION,
    /** Somebody said of two records that would be joined that they are of two people. */
    APART;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable Alarm of(String id) {
      return id.isEmpty() ? null : valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  public boolean isAutomatic() {
    return decidedBy.equals(LINKAGE);
  }

  /** The record that is not this one. */
  public UUID other(UUID record) {
    return record.equals(a) ? b : a;
  }
}

package org.kith.people.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked about their own data.
 *
 * @param askedBy who, in words; empty once the person was erased
 * @param dueOn a month after it was received, or three where it was extended
 * @param extendedFor why it takes longer; empty: it was not extended
 * @param gatheredAt when what is kept was gathered; null: not yet
 * @param closedOn null: it is open
 * @param closedFor why it was refused, or how the answer was given
 */
public record RightsRequest(
    UUID id,
    Kind kind,
    String askedBy,
    Identity identity,
    String identityNote,
    LocalDate receivedOn,
    LocalDate dueOn,
    String extendedFor,
    State state,
    @Nullable Instant gatheredAt,
    @Nullable LocalDate closedOn,
    String closedFor,
    int version) {

  /** What was asked for. */
  public enum Kind {
    /** To see what is kept: UK GDPR, Article 15. */
    ACCESS,
    /** That it is erased: UK GDPR, Article 17. */
    ERASURE;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it was checked that they are who they say. */
  public enum Identity {
    NOT_CHECKED,
    /** Whoever works with them knows them. */
    KNOWN,
    /** A document was seen; no copy is kept. */
    DOCUMENT,
    /** They answered what only they know. */
    ANSWERS,
    /** They may speak for the person: a parent, an attorney, a solicitor. */
    AUTHORITY;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  public enum State {
    OPEN,
    DONE,
    REFUSED;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && today.isAfter(dueOn);
  }
}

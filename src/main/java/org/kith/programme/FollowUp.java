package org.kith.programme;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How somebody found a recommendation or a promise to stand.
 *
 * @param number from 1; the highest number is how it stands
 * @param by the account that noted it
 */
public record FollowUp(int number, State state, String note, String by, Instant at) {

  /** What can be followed up. */
  public enum Kind {
    RECOMMENDATION(State.OPEN, State.ACCEPTED, State.IN_PROGRESS, State.DONE, State.NOT_TAKEN_UP),
    PROMISE(State.OPEN, State.KEPT, State.NOT_KEPT);

    private final List<State> states;

    Kind(State... states) {
      this.states = List.of(states);
    }

    /** How one of this kind can stand; the first is how it stands before anything was noted. */
    public List<State> states() {
      return states;
    }

    /** The word used for subjects of the audit trail, such as {@code promise}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a recommendation or promise stands. */
  public enum State {
    OPEN,
    ACCEPTED,
    IN_PROGRESS,
    DONE,
    NOT_TAKEN_UP,
    KEPT,
    NOT_KEPT;

    /** The word used in message keys, such as {@code not-taken-up}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing more is to be done about it. */
    public boolean isSettled() {
      return switch (this) {
        case DONE, NOT_TAKEN_UP, KEPT, NOT_KEPT -> true;
        case OPEN, ACCEPTED, IN_PROGRESS -> false;
      };
    }

    public static Optional<State> of(String id) {
      return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
  }

  /** How something stands after these notes. */
  public static State standing(List<FollowUp> notes) {
    return notes.isEmpty() ? State.OPEN : notes.getLast().state();
  }
}

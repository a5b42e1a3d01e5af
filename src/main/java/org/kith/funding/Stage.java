package org.kith.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far money of an agreement has come. */
public enum Stage {
  /** Awarded, and still with whoever awarded it. */
  TO_PAY,
  /** Paid to the provider and, as far as is recorded, not spent yet. */
  HELD,
  /** Spent on what it was for. */
  SPENT,
  /** Will not be used as agreed, was never paid, and nobody has decided what becomes of it. */
  LEFT_UNPAID,
  /** Will not be used as agreed, is with the provider, and nobody has decided. */
  LEFT_HELD;

  /** The word used in files, such as {@code to-pay}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Stage> of(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
  }

  /** Whether it is left over and waits for a decision. */
  public boolean isLeft() {
    return this == LEFT_UNPAID || this == LEFT_HELD;
  }

  /** Where money goes that will not be used as agreed. Only what is unspent can be left over. */
  public Stage whenLeft() {
    return switch (this) {
      case TO_PAY -> LEFT_UNPAID;
      case HELD -> LEFT_HELD;
      case SPENT, LEFT_UNPAID, LEFT_HELD ->
          throw new IllegalArgumentException(id() + " cannot be left over");
    };
  }

  /** Where money goes that gets a new use with the same provider: whoever has it keeps it. */
  public Stage whenUsedAnew() {
    return switch (this) {
      case TO_PAY, LEFT_UNPAID -> TO_PAY;
      case HELD, LEFT_HELD -> HELD;
      case SPENT -> throw new IllegalArgumentException("spent money has no new use");
    };
  }
}

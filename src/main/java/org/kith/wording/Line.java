package org.kith.wording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One message and its translation.
 *
 * @param source the English pattern
 * @param translation the pattern in the other language
 * @param by id of the account that confirmed it last; empty: nobody has
 * @param on when; null: nobody has
 */
public record Line(
    String key, String source, String translation, State state, String by, @Nullable LocalDate on) {
  /** In the order in which somebody has to look at them. */
  public enum State {
    /** It was confirmed, and then the English or the translation changed. */
    BEHIND,
    /** From a machine; nobody has confirmed it. */
    DRAFT,
    CONFIRMED
  }
}

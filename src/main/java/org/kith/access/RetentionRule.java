package org.kith.access;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/**
 * How long something is kept, and how it goes: a module supplies a bean for each purpose that it
 * keeps personal data for. Nothing goes by itself: somebody looks at what is due, by rule and
 * count, and confirms; a job then disposes of it in small transactions.
 *
 * <p>All methods run within the caller's transaction, as an actor of the area who has been
 * authorised, sees every partner's records and may also do what the rule {@linkplain #needs()
 * needs}.
 */
public interface RetentionRule {
  /** {@code module.what}, the same for ever, such as {@code returns.recipients}. */
  String id();

  /** What it is about, such as "Names and addresses of those who were asked for returns". */
  String what();

  /** What becomes of it, such as "Erased; the return itself stays". */
  String outcome();

  /** For how long after it was last needed. */
  Period kept();

  /** Tables with names or addresses that this answers for, such as {@code returns.request}. */
  default Set<String> tables() {
    return Set.of();
  }

  /** Actions without which the database hides the rows. */
  default Set<Action> needs() {
    return Set.of();
  }

  /**
   * How many are due.
   *
   * @param before what was last needed before this day is due
   * @param examples how many ids to tell at most
   */
  Due due(LocalDate before, int examples);

  /**
   * Disposes of some of those that are due; told again it goes on with the next.
   *
   * @param most at most so many
   * @param why for the audit trail: an id, never a value
   * @return how many went; 0: none is left
   */
  int dispose(LocalDate before, int most, String why);

  /**
   * What is due.
   *
   * @param examples ids, and nothing of what they stand for
   */
  record Due(long count, List<String> examples) {
    public static final Due NOTHING = new Due(0, List.of());

    public Due {
      examples = List.copyOf(examples);
    }
  }
}

package org.kith.insight;

/**
 * Whether people who differ could meet: in sessions of bridging activities, and in no others.
 * Answers come from people themselves; nobody guesses. Formulas: {@code docs/measuring-mixing.md}.
 */
public interface Mixing {
  /**
   * Judges the sessions that the actor may count; who may is who may {@linkplain Reach#COUNT count
   * reach}.
   *
   * @throws org.kith.access.CounterMissing where the database has no login that counts
   */
  MixingAnswer of(MixingQuestion question);
}

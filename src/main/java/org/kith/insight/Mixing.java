package org.kith.insight;

import java.util.List;
import java.util.UUID;
import org.kith.statistics.mixing.SessionMixing;

/**
 * Whether people who differ could meet: in sessions of bridging activities, and in no others.
 * Answers come from people themselves; nobody guesses. Formulas: {@code docs/measuring-mixing.md}.
 * Who may ask is who may {@linkplain Reach#COUNT count reach}.
 */
public interface Mixing {
  /**
   * Judges the sessions that the actor may count.
   *
   * @throws org.kith.access.CounterMissing where the database has no login that counts
   */
  MixingAnswer of(MixingQuestion question);

  /** Each session of one activity, in the order of time. */
  List<Judged> sessions(MixingQuestion question, UUID activity);

  /** A session and who could meet in it. */
  record Judged(BridgingSession session, SessionMixing mixing) {}
}

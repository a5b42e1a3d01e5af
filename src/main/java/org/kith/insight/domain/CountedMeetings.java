package org.kith.insight.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.insight.BridgingSession;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingQuestion;

/** How many different people of each group were in each bridging session, from memory. */
public interface CountedMeetings {
  /**
   * What is to be counted.
   *
   * @param groups in the order of the counts
   * @param groupOf the group that what is kept of a person belongs to – an ethnicity, a religion, a
   *     locality or a year of birth – and empty where it belongs to none
   */
  record Asked(
      MixingQuestion question, List<String> groups, Function<String, Optional<String>> groupOf) {}

  /**
   * What is made of the sessions that the actor may count.
   *
   * @param key equal for equal answers, as long as nothing changes that sessions are counted from
   * @param made from the sessions in the order of time
   */
  MixingAnswer judged(Object key, Asked asked, Function<List<BridgingSession>, MixingAnswer> made);

  /** Those of one activity that the actor may count, in the order of time. */
  List<BridgingSession> sessions(Asked asked, UUID activity);
}

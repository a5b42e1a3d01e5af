package org.kith.insight.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kith.insight.BridgingSession;
import org.kith.insight.MixingQuestion;

/** How many different people of each group were in each bridging session, from memory. */
public interface CountedMeetings {
  /**
   * Sessions that the actor may count, in the order of time.
   *
   * @param groups in the order of the counts
   * @param groupOf the group that what is kept of a person belongs to – an ethnicity, a religion, a
   *     locality or a year of birth – and empty where it belongs to none
   */
  List<BridgingSession> sessions(
      MixingQuestion question, List<String> groups, Function<String, Optional<String>> groupOf);
}

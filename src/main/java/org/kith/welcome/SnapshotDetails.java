package org.kith.welcome;

import java.util.Map;

/**
 * What is told of a month.
 *
 * @param attendance attendances: somebody who comes four times counts four times
 * @param newFaces of these, those who came for the first time
 * @param volunteers different people who helped
 * @param volunteerMinutes of all together
 * @param signposted how often people were told of whom; what is missing is 0
 * @param story for the team; may be empty
 * @param mayPublish whether whose story it is agreed that others may read it
 */
public record SnapshotDetails(
    int attendance,
    int newFaces,
    int volunteers,
    int volunteerMinutes,
    Map<Whither, Integer> signposted,
    String story,
    boolean mayPublish) {
  public SnapshotDetails {
    if (newFaces > attendance || (volunteers == 0 && volunteerMinutes > 0)) {
      throw new IllegalArgumentException("a month does not add up");
    }
    signposted = Map.copyOf(signposted);
    mayPublish = mayPublish && !story.isEmpty();
  }

  /** How often people were told of anybody. */
  public int signpostedInAll() {
    return signposted.values().stream().mapToInt(Integer::intValue).sum();
  }
}

package org.kith.statistics.mixing;

import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Ties between people, such as friendships named in a survey: within a group or across groups.
 *
 * @param internal between people of one group
 * @param external between people of different groups
 */
public record Ties(long internal, long external) {
  public Ties {
    if (internal < 0 || external < 0) {
      throw new IllegalArgumentException("ties are never fewer than none");
    }
  }

  /**
   * (E − I)/(E + I), from −1, all within, to 1, all across (Krackhardt and Stern 1988, "Informal
   * Networks and Organizational Crises", Social Psychology Quarterly 51). Never to be compared
   * between groups of different sizes without {@link #expected}.
   */
  public Index externalInternal() {
    long ties = internal + external;
    return ties == 0
        ? Index.notDefined(Undefined.NO_TIES)
        : Index.of((double) (external - internal) / ties);
  }

  /**
   * The E–I index when every two people are as likely to be tied: 2·O − 1, with O the share of
   * pairs who differ.
   */
  public static Index expected(Diversity people) {
    return people.pairsWhoDiffer().map(differing -> 2 * differing - 1);
  }
}

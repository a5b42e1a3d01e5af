package org.kith.geography.domain;

import java.util.List;
import java.util.Map;
import org.kith.geography.Characteristic;
import org.kith.statistics.segregation.Chance;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Decomposition;
import org.kith.statistics.segregation.TwoGroups;

/**
 * How unevenly the area's residents are spread over its neighbourhoods by one characteristic, by
 * the census. Who left a voluntary question is left out.
 *
 * @param groups in the order in which they are shown
 * @param unanswered residents who left the question
 * @param byChance of H, D and each group's D, by {@link #H}, {@link #D} and the group's code
 * @param localities where it lies: between localities, or within
 * @param wards where it lies: between wards, or within
 */
public record Apart(
    Characteristic by,
    int year,
    List<String> groups,
    long unanswered,
    Composition composition,
    Map<String, Chance> byChance,
    Decomposition localities,
    Decomposition wards) {
  /** Theil's entropy index of all groups. */
  public static final String H = "H";

  /** Dissimilarity of all groups. */
  public static final String D = "D";

  public Apart {
    groups = List.copyOf(groups);
    byChance = Map.copyOf(byChance);
  }

  /** One group against everybody else. */
  public TwoGroups against(String group) {
    return composition.againstRest(group);
  }

  public long residents(String group) {
    return composition.inGroup(groups.indexOf(group));
  }
}

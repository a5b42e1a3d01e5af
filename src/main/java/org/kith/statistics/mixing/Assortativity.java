package org.kith.statistics.mixing;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * How far ties go to one's own kind: r = (Σe − Σab)/(1 − Σab), with e the share of ties within each
 * group, a and b the shares of ties that start and end in it (Newman 2003, "Mixing patterns in
 * networks", Physical Review E 67, 026126). 1: all within; 0: as by chance; below 0: across.
 */
public final class Assortativity {
  private static final double ROUNDING = 1e-12;

  private Assortativity() {}

  /**
   * @param ties from a group (row) to a group (column), counts or shares; ties without direction
   *     stand in both places
   */
  public static Index of(List<List<Double>> ties) {
    int groups = ties.size();
    if (ties.stream().anyMatch(row -> row.size() != groups)) {
      throw new IllegalArgumentException("as many columns as rows are needed: " + ties);
    }
    double all = ties.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).sum();
    if (all == 0) {
      return Index.notDefined(Undefined.NO_TIES);
    }
    double[] from = new double[groups];
    double[] to = new double[groups];
    double within = 0;
    for (int one = 0; one < groups; one++) {
      for (int other = 0; other < groups; other++) {
        from[one] += ties.get(one).get(other) / all;
        to[other] += ties.get(one).get(other) / all;
      }
      within += ties.get(one).get(one) / all;
    }
    double chance = IntStream.range(0, groups).mapToDouble(group -> from[group] * to[group]).sum();
    if (chance > 1 - ROUNDING) {
      return Index.notDefined(Undefined.ONE_GROUP);
    }
    return Index.of((within - chance) / (1 - chance));
  }
}

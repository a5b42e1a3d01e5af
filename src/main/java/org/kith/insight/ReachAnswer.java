package org.kith.insight;

import java.util.List;
import java.util.Map;

/**
 * Whom the programme reached, as the registers say now. Different people do not add up: the same
 * person may have come in two quarters, or to two projects.
 *
 * @param cells those that anybody came to, in no order
 * @param total all of them together, each person once
 * @param unknown for each characteristic that is told apart, of how many of the total it is not
 *     known, by why: not asked, prefer not to say, not answered, not known
 */
public record ReachAnswer(
    ReachQuestion question,
    List<Cell> cells,
    Reached total,
    Map<Dimension, Map<String, Long>> unknown) {
  /**
   * Some of them.
   *
   * @param values one for each dimension of the question, in their order
   */
  public record Cell(List<String> values, Reached reached) {
    public Cell {
      values = List.copyOf(values);
    }
  }

  public ReachAnswer {
    cells = List.copyOf(cells);
    unknown = Map.copyOf(unknown);
  }

  /** Of how many of the total a characteristic is not known, for whatever reason. */
  public long unknown(Dimension dimension) {
    return unknown.getOrDefault(dimension, Map.of()).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}

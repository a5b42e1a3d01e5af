package org.kith.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two lots of figures side by side.
 *
 * @param added those that only the later has, in its order
 * @param gone those that only the earlier has, in its order
 * @param changed those that both have with other values, in the later's order
 * @param unchanged how many say the same in both
 */
public record Comparison(
    List<FrozenFigure> added, List<FrozenFigure> gone, List<Change> changed, int unchanged) {

  /** One statement's values. */
  public record Change(FrozenFigure before, FrozenFigure after) {}

  public Comparison {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  public static Comparison of(List<FrozenFigure> earlier, List<FrozenFigure> later) {
    Map<String, FrozenFigure> before = new LinkedHashMap<>();
    earlier.forEach(figure -> before.put(figure.statement(), figure));
    List<FrozenFigure> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    int unchanged = 0;
    for (FrozenFigure after : later) {
      FrozenFigure known = before.remove(after.statement());
      if (known == null) {
        added.add(after);
      } else if (known.saysTheSameAs(after)) {
        unchanged++;
      } else {
        changed.add(new Change(known, after));
      }
    }
    return new Comparison(added, List.copyOf(before.values()), changed, unchanged);
  }

  public boolean isOfEquals() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }
}

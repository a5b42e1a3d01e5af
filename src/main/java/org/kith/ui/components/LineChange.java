package org.kith.ui.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of a text compared with an earlier one. */
public record LineChange(Kind kind, String line) {
  /** What became of it. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  private static final int LONGEST = 3000;

  /**
   * How a text became another, line by line: as few lines as possible are added or removed (longest
   * common subsequence).
   */
  public static List<LineChange> between(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<LineChange> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        changes.add(new LineChange(Kind.SAME, old.get(i++)));
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        changes.add(new LineChange(Kind.REMOVED, old.get(i++)));
      } else {
        changes.add(new LineChange(Kind.ADDED, now.get(j++)));
      }
    }
    return changes;
  }

  /** Whether nothing was added or removed. */
  public static boolean isNothing(List<LineChange> changes) {
    return changes.stream().allMatch(change -> change.kind() == Kind.SAME);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n", -1)).limit(LONGEST).toList();
  }
}

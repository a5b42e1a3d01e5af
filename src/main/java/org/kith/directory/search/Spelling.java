package org.kith.directory.search;

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one
 * word of another (optimal string alignment; L. Boytsov, Indexing methods for approximate
 * dictionary searching, 2011, section 2).
 */
final class Spelling {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private Spelling() {}

  /** How many such mistakes a word of this length may have: in a short one, none. */
  static int mistakesIn(String word) {
    return word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
  }

  /** The number, or {@code most + 1} where it is larger than that. */
  static int distance(String one, String other, int most) {
    int n = one.length();
    int m = other.length();
    if (Math.abs(n - m) > most) {
      return most + 1;
    }
    int[] before = new int[m + 1];
    int[] last = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int[] row = new int[m + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= m; j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + changed);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return Math.min(last[m], most + 1);
  }
}

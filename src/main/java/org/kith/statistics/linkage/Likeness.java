package org.kith.statistics.linkage;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two words of names are. {@link #CLOSE} is what a hand or an ear gets wrong: the same
 * sounds, a short form, two letters changed over, one left out in the middle. One letter for
 * another (Harjit and Harjot), or one more at the end (Salma and Salman), may be a twin, and is
 * only {@link #ALIKE}.
 */
enum Likeness {
  NONE(0),
  INITIAL(1),
  ALIKE(10),
  CLOSE(100),
  EQUAL(1000);

  /** Jaro–Winkler; Winkler 1990 boosts a common start of up to four letters by a tenth each. */
  static final double LEAST_ALIKE = 0.86;

  private static final int SHORTEST_SKELETON = 3;
  private static final int SHORTEST_FOREIGN_SKELETON = 2;
  private static final int SHORTEST_SWAPPED = 4;
  private static final int SHORTEST_WITH_ONE_MORE = 6;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private final int score;

  Likeness(int score) {
    this.score = score;
  }

  /** Of six at most never ten make one of the next. */
  int score() {
    return score;
  }

  /** Its place in arrays and codes. */
  @SuppressWarnings("EnumOrdinal") // nothing of it is kept between versions
  int place() {
    return ordinal();
  }

  static Likeness of(String one, String other) {
    if (one.equals(other)) {
      return EQUAL;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? INITIAL : NONE;
    }
    String skeleton = Sounds.skeleton(one);
    boolean sameSkeleton = skeleton.equals(Sounds.skeleton(other));
    if (one.charAt(0) == NameWords.FOREIGN || other.charAt(0) == NameWords.FOREIGN) {
      return sameSkeleton && skeleton.length() >= SHORTEST_FOREIGN_SKELETON ? ALIKE : NONE;
    }
    if (NameVariants.known().isShortFormOf(one, other)
        || Sounds.folded(one).equals(Sounds.folded(other))
        || hasTwoChangedOver(one, other)
        || hasOneMoreWithin(one, other)) {
      return CLOSE;
    }
    return jaroWinkler(one, other) >= LEAST_ALIKE
            || (sameSkeleton && skeleton.length() >= SHORTEST_SKELETON)
        ? ALIKE
        : NONE;
  }

  static double jaroWinkler(String one, String other) {
    // Jaro pairs letters greedily, so that with words of one length it may matter who is first
    return one.compareTo(other) < 0
        ? JARO_WINKLER.apply(one, other)
        : JARO_WINKLER.apply(other, one);
  }

  private static boolean hasTwoChangedOver(String one, String other) {
    if (one.length() != other.length() || one.length() < SHORTEST_SWAPPED) {
      return false;
    }
    int at = firstDifference(one, other);
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  private static boolean hasOneMoreWithin(String one, String other) {
    boolean first = one.length() > other.length();
    String longer = first ? one : other;
    String shorter = first ? other : one;
    if (longer.length() != shorter.length() + 1 || longer.length() < SHORTEST_WITH_ONE_MORE) {
      return false;
    }
    int at = firstDifference(longer, shorter);
    return at > 0
        && at < shorter.length()
        && longer.substring(at + 1).equals(shorter.substring(at));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}

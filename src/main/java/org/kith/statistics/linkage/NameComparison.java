package org.kith.statistics.linkage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compares names as sets of words, whichever stands first: every word meets at most one of the
 * other name, so that as many as possible are equal, then as many as possible close, and so on. The
 * outcome is the same whichever record comes first. Not for several threads at once.
 */
final class NameComparison {
  private static final int CACHE_BITS = 16;
  private static final int TEN = 10;
  private static final double FINEST = 1L << 32;

  private final Vocabulary vocabulary;
  private final double[] rarity;
  private final double usual;
  private final long[] cachedPairs = new long[1 << CACHE_BITS];
  private final byte[] cachedLikeness = new byte[1 << CACHE_BITS];
  private final int[] left = new int[NameWords.MOST];
  private final int[] right = new int[NameWords.MOST];
  private final Likeness[][] likeness = new Likeness[NameWords.MOST][NameWords.MOST];
  private int lefts;
  private int rights;
  private int score;
  private double agreed;
  private double best;

  /**
   * @param rarity for each word, minus the logarithm of the share of records that have it
   * @param usual the same for a word that is as common as words are
   */
  NameComparison(Vocabulary vocabulary, double[] rarity, double usual) {
    this.vocabulary = vocabulary;
    this.rarity = rarity;
    this.usual = usual;
    Arrays.fill(cachedPairs, -1);
  }

  /**
   * How much more (or less, where negative) the words that met in the last comparison say than two
   * usual words, or one where one is all that the level asks for.
   */
  double agreed() {
    return agreed;
  }

  @Nullable Level compare(RecordBlock one, int row, RecordBlock other, int otherRow) {
    agreed = 0;
    Level level = level(one, row, other, otherRow);
    if (level == Level.NAME_DIFFERENT) {
      agreed = 0;
    } else if (level != null) {
      boolean asksForOne = level == Level.NAME_PARTLY || level == Level.NAME_SINGLE;
      // cut off where the order of adding up would show
      agreed = Math.rint((agreed - usual * (asksForOne ? 1 : 2)) * FINEST) / FINEST;
    }
    return level;
  }

  private @Nullable Level level(RecordBlock one, int row, RecordBlock other, int otherRow) {
    int first = one.words(row);
    int second = other.words(otherRow);
    if (first == 0 || second == 0) {
      return null;
    }
    int equal = setAsideEqual(one, row, other, otherRow);
    meet();
    int met = equal + count(Likeness.CLOSE) + count(Likeness.ALIKE) + count(Likeness.INITIAL);
    boolean doubtful = count(Likeness.ALIKE) + count(Likeness.INITIAL) > 0;
    boolean variant = count(Likeness.CLOSE) > 0;
    int over = first - met;
    int otherOver = second - met;
    if (over > 0 && otherOver > 0 && over != otherOver && joinedAreEqual()) {
      met++;
      agreed += usual;
      over = 0;
      otherOver = 0;
      variant = true;
    }
    int markers = one.markers(row);
    int otherMarkers = other.markers(otherRow);
    if (met == 0) {
      return Level.NAME_DIFFERENT;
    }
    if (over > 0 && otherOver > 0 || contradict(markers, otherMarkers)) {
      return Level.NAME_PARTLY;
    }
    if (doubtful) {
      return Level.NAME_SIMILAR;
    }
    if (Math.min(width(first, markers), width(second, otherMarkers)) == 1) {
      return Level.NAME_SINGLE;
    }
    if (over + otherOver > 0) {
      return Level.NAME_CONTAINED;
    }
    return variant ? Level.NAME_VARIANT : Level.NAME_SAME;
  }

  /** Kaur in one and Singh in the other are two names. */
  private static boolean contradict(int markers, int others) {
    return markers != 0 && others != 0 && (markers & others) == 0;
  }

  private static int width(int words, int markers) {
    return words + (markers == 0 ? 0 : 1);
  }

  private int count(Likeness likeness) {
    return score / likeness.score() % TEN;
  }

  private int setAsideEqual(RecordBlock one, int row, RecordBlock other, int otherRow) {
    lefts = 0;
    rights = 0;
    for (int place = 0; place < other.words(otherRow); place++) {
      right[rights++] = other.word(otherRow, place);
    }
    int equal = 0;
    for (int place = 0; place < one.words(row); place++) {
      int word = one.word(row, place);
      int at = indexOf(word);
      if (at < 0) {
        left[lefts++] = word;
      } else {
        equal++;
        agreed += rarity[word];
        // the order of what is left matters when words are joined
        System.arraycopy(right, at + 1, right, at, rights - at - 1);
        rights--;
      }
    }
    return equal;
  }

  private int indexOf(int word) {
    for (int i = 0; i < rights; i++) {
      if (right[i] == word) {
        return i;
      }
    }
    return -1;
  }

  /** The best way of meeting, among all. */
  private void meet() {
    score = 0;
    if (lefts == 0 || rights == 0) {
      return;
    }
    boolean any = false;
    for (int i = 0; i < lefts; i++) {
      for (int j = 0; j < rights; j++) {
        likeness[i][j] = likeness(left[i], right[j]);
        any |= likeness[i][j] != Likeness.NONE;
      }
    }
    if (any) {
      best = 0;
      meet(0, 0, 0, 0);
      agreed += best;
    }
  }

  private void meet(int at, int taken, int scored, double rare) {
    if (at == lefts) {
      if (scored > score || scored == score && rare < best) {
        score = scored;
        best = rare;
      }
      return;
    }
    meet(at + 1, taken, scored, rare);
    for (int j = 0; j < rights; j++) {
      Likeness found = likeness[at][j];
      if ((taken & 1 << j) == 0 && found != Likeness.NONE) {
        double known = Math.min(rarity[left[at]], rarity[right[j]]);
        double counted =
            switch (found) {
              case NONE, INITIAL -> 0;
              case ALIKE -> Math.min(known, usual);
              case CLOSE, EQUAL -> known;
            };
        meet(at + 1, taken | 1 << j, scored + found.score(), rare + counted);
      }
    }
  }

  private Likeness likeness(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    if (!vocabulary.mayBeAlike(low, high)) {
      return Likeness.NONE;
    }
    long pair = (long) low << 32 | high;
    int slot = (int) (Hashes.mix(pair) >>> (Long.SIZE - CACHE_BITS));
    if (cachedPairs[slot] != pair) {
      cachedPairs[slot] = pair;
      cachedLikeness[slot] =
          (byte) Likeness.of(vocabulary.word(low), vocabulary.word(high)).ordinal();
    }
    return LIKENESSES[cachedLikeness[slot]];
  }

  private static final Likeness[] LIKENESSES = Likeness.values();

  /** Abdul Rahman and Abdulrahman. Only asked where no word that is left meets another. */
  private boolean joinedAreEqual() {
    if (score != 0 || vocabulary.word(left[0]).charAt(0) != vocabulary.word(right[0]).charAt(0)) {
      return false;
    }
    String one = joined(left, lefts);
    String other = joined(right, rights);
    return NameVariants.known().spelling(one).equals(NameVariants.known().spelling(other))
        || Sounds.folded(one).equals(Sounds.folded(other));
  }

  private String joined(int[] words, int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < count; i++) {
      joined.append(vocabulary.word(words[i]));
    }
    return joined.toString();
  }
}

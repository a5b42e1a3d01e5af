package org.kith.statistics.linkage;

import org.jspecify.annotations.Nullable;

/**
 * Compares names as sets of words, whichever stands first. The outcome is the same whichever record
 * comes first. Not for several threads at once.
 */
final class NameComparison {
  private static final double FINEST = 1L << 32;

  private final WordPairing pairing;
  private final double usual;
  private double agreed;

  /**
   * @param rarity for each word, minus the logarithm of the share of records that have it
   * @param usual the same for a word that is as common as words are
   */
  NameComparison(Vocabulary vocabulary, double[] rarity, double usual) {
    this.pairing = new WordPairing(vocabulary, rarity, usual);
    this.usual = usual;
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
    if (one.words(row) == 0 || other.words(otherRow) == 0) {
      return null;
    }
    Level level = level(one, row, other, otherRow);
    if (level != Level.NAME_DIFFERENT) {
      boolean asksForOne = level == Level.NAME_PARTLY || level == Level.NAME_SINGLE;
      double says = agreed - usual * (asksForOne ? 1 : 2);
      // cut off where the order of adding up would show
      agreed = Math.rint(says * FINEST) / FINEST;
    }
    return level;
  }

  private Level level(RecordBlock one, int row, RecordBlock other, int otherRow) {
    pairing.pair(one, row, other, otherRow);
    int met = pairing.met();
    int over = one.words(row) - met;
    int otherOver = other.words(otherRow) - met;
    boolean joined = over > 0 && otherOver > 0 && over != otherOver && pairing.joinedAreEqual();
    if (joined) {
      met++;
      over = 0;
      otherOver = 0;
    }
    agreed = met == 0 ? 0 : pairing.agreed() + (joined ? usual : 0);
    int markers = one.markers(row);
    int otherMarkers = other.markers(otherRow);
    if (met == 0) {
      return Level.NAME_DIFFERENT;
    }
    if ((over > 0 && otherOver > 0) || contradict(markers, otherMarkers)) {
      return Level.NAME_PARTLY;
    }
    if (pairing.count(Likeness.ALIKE) + pairing.count(Likeness.INITIAL) > 0) {
      return Level.NAME_SIMILAR;
    }
    if (isSingle(one.words(row), markers) || isSingle(other.words(otherRow), otherMarkers)) {
      return Level.NAME_SINGLE;
    }
    if (over + otherOver > 0) {
      return Level.NAME_CONTAINED;
    }
    return joined || pairing.count(Likeness.CLOSE) > 0 ? Level.NAME_VARIANT : Level.NAME_SAME;
  }

  /** Kaur in one and Singh in the other are two names. */
  private static boolean contradict(int markers, int others) {
    return markers != 0 && others != 0 && (markers & others) == 0;
  }

  private static boolean isSingle(int words, int markers) {
    return words == 1 && markers == 0;
  }
}

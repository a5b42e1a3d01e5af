package org.kith.statistics.linkage;

import java.util.Arrays;

/**
 * Pairs the words of two names: every word meets at most one of the other name, so that as many as
 * possible are equal, then as many as possible close, and so on. Not for several threads at once.
 */
final class WordPairing {
  private static final int CACHE_BITS = 16;
  private static final int TEN = 10;
  private static final Likeness[] LIKENESSES = Likeness.values();

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
  private int equal;
  private int score;
  private double agreed;
  private double best;

  /**
   * @param rarity for each word, minus the logarithm of the share of records that have it
   * @param usual the same for a word that is as common as words are
   */
  WordPairing(Vocabulary vocabulary, double[] rarity, double usual) {
    this.vocabulary = vocabulary;
    this.rarity = rarity;
    this.usual = usual;
    Arrays.fill(cachedPairs, -1);
  }

  void pair(RecordBlock one, int row, RecordBlock other, int otherRow) {
    agreed = 0;
    score = 0;
    setAsideEqual(one, row, other, otherRow);
    if (lefts > 0 && rights > 0 && anyAlike()) {
      best = 0;
      search(0, 0, 0, 0);
      agreed += best;
    }
  }

  /** How many words of each name met one of the other. */
  int met() {
    return equal + count(Likeness.CLOSE) + count(Likeness.ALIKE) + count(Likeness.INITIAL);
  }

  /** Of those that met, not counting the equal ones. */
  int count(Likeness likeness) {
    return score / likeness.score() % TEN;
  }

  /** The sum of the rarities of the words that met; unsure ones count no more than usual. */
  double agreed() {
    return agreed;
  }

  /**
   * Whether the words that are left make one when they are written together: Abdul Rahman and
   * Abdulrahman. Only asked where none of them is like another.
   */
  boolean joinedAreEqual() {
    if (score != 0 || vocabulary.word(left[0]).charAt(0) != vocabulary.word(right[0]).charAt(0)) {
      return false;
    }
    String one = joined(left, lefts);
    String other = joined(right, rights);
    return NameVariants.known().spelling(one).equals(NameVariants.known().spelling(other))
        || Sounds.folded(one).equals(Sounds.folded(other));
  }

  private void setAsideEqual(RecordBlock one, int row, RecordBlock other, int otherRow) {
    lefts = 0;
    rights = 0;
    equal = 0;
    for (int place = 0; place < other.words(otherRow); place++) {
      right[rights++] = other.word(otherRow, place);
    }
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
  }

  private int indexOf(int word) {
    for (int i = 0; i < rights; i++) {
      if (right[i] == word) {
        return i;
      }
    }
    return -1;
  }

  private boolean anyAlike() {
    boolean any = false;
    for (int i = 0; i < lefts; i++) {
      for (int j = 0; j < rights; j++) {
        likeness[i][j] = likeness(left[i], right[j]);
        any |= likeness[i][j] != Likeness.NONE;
      }
    }
    return any;
  }

  private void search(int at, int taken, int scored, double rare) {
    if (at == lefts) {
      if (scored > score || (scored == score && rare < best)) {
        score = scored;
        best = rare;
      }
      return;
    }
    search(at + 1, taken, scored, rare);
    for (int j = 0; j < rights; j++) {
      Likeness found = likeness[at][j];
      if ((taken & (1 << j)) == 0 && found != Likeness.NONE) {
        double known = Math.min(rarity[left[at]], rarity[right[j]]);
        double counted =
            switch (found) {
              case NONE, INITIAL -> 0;
              case ALIKE -> Math.min(known, usual);
              case CLOSE, EQUAL -> known;
            };
        search(at + 1, taken | (1 << j), scored + found.score(), rare + counted);
      }
    }
  }

  private Likeness likeness(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    if (!vocabulary.mayBeAlike(low, high)) {
      return Likeness.NONE;
    }
    long pair = ((long) low << 32) | high;
    int slot = (int) (Hashes.mix(pair) >>> (Long.SIZE - CACHE_BITS));
    if (cachedPairs[slot] != pair) {
      cachedPairs[slot] = pair;
      cachedLikeness[slot] =
          (byte) Likeness.of(vocabulary.word(low), vocabulary.word(high)).place();
    }
    return LIKENESSES[cachedLikeness[slot]];
  }

  private String joined(int[] words, int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < count; i++) {
      joined.append(vocabulary.word(words[i]));
    }
    return joined.toString();
  }
}

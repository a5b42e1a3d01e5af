package org.kith.statistics.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every word of the names that are linked, once, with a number by which records refer to it. Grows
 * while records are read; read by several threads only afterwards.
 */
public final class Vocabulary {
  private static final int FIRST_SIZE = 1024;
  private static final int MOST_READ_NAMES = 200_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private long[] skeletons = new long[FIRST_SIZE];
  private int[] letters = new int[FIRST_SIZE];

  /** Names come again and again. */
  private final Map<String, NameWords> read = new HashMap<>();

  NameWords read(String name) {
    NameWords known = read.get(name);
    if (known != null) {
      return known;
    }
    NameWords fresh = NameWords.read(name);
    if (read.size() < MOST_READ_NAMES) {
      read.put(name, fresh);
    }
    return fresh;
  }

  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    if (number == skeletons.length) {
      skeletons = Arrays.copyOf(skeletons, 2 * number);
      letters = Arrays.copyOf(letters, 2 * number);
    }
    words.add(word);
    numbers.put(word, number);
    skeletons[number] = Hashes.of(Sounds.skeleton(word));
    letters[number] = lettersOf(word);
    return number;
  }

  String word(int number) {
    return words.get(number);
  }

  int size() {
    return words.size();
  }

  /** An order that does not depend on who was read first. */
  int[] inAlphabeticalOrder() {
    return IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparing(words::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  long skeleton(int number) {
    return skeletons[number];
  }

  /**
   * Whether two words may be alike at all, found without looking at their letters one by one:
   * Jaro's measure is at most what the letters that both have allow.
   */
  boolean mayBeAlike(int one, int other) {
    if (skeletons[one] == skeletons[other]) {
      return true;
    }
    String first = words.get(one);
    String second = words.get(other);
    if (hasOtherForms(first) || hasOtherForms(second)) {
      return true;
    }
    double most =
        Math.min(
            first.length() - Integer.bitCount(letters[one] & ~letters[other]),
            second.length() - Integer.bitCount(letters[other] & ~letters[one]));
    double jaro = (most / first.length() + most / second.length() + 1) / 3;
    double common = first.charAt(0) == second.charAt(0) ? 0.4 : 0;
    return jaro + common * (1 - jaro) >= Likeness.LEAST_ALIKE;
  }

  private static boolean hasOtherForms(String word) {
    return word.length() == 1 || NameVariants.known().isShortForm(word);
  }

  private static int lettersOf(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }
}

package org.kith.directory.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that are there, and where; found as they are written, begun or misspelled. */
final class Vocabulary {
  private static final float BEGUN = 0.6f;
  private static final float MISSPELLED = 0.5f;
  private static final int LEAST_BEGINNING = 3;
  private static final int MOST_BEGUN = 40;
  private static final int MOST_MISSPELLED = 12;

  /**
   * A word that may be meant.
   *
   * @param factor 1: as it is written; less: less likely
   */
  record Meant(Postings postings, float factor) {}

  private final TreeMap<String, Integer> numbers = new TreeMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Postings> postings = new ArrayList<>();

  /** Words by each pair of neighbouring letters in them. */
  private final Map<Integer, IntList> pairs = new HashMap<>();

  void add(String word, int entry, int weight) {
    Integer known = numbers.get(word);
    int number = known == null ? learn(word) : known;
    postings.get(number).add(entry, weight);
  }

  private int learn(String word) {
    int number = words.size();
    numbers.put(word, number);
    words.add(word);
    postings.add(new Postings());
    for (int pair : pairsOf(word)) {
      pairs.computeIfAbsent(pair, none -> new IntList()).add(number);
    }
    return number;
  }

  /** What a word may mean, the likeliest first; empty where nothing is like it. */
  List<Meant> meant(String word) {
    List<Meant> meant = new ArrayList<>();
    Integer exact = numbers.get(word);
    if (exact != null) {
      meant.add(new Meant(postings.get(exact), 1));
    }
    if (word.length() >= LEAST_BEGINNING) {
      begun(word, meant);
    }
    if (meant.isEmpty()) {
      misspelled(word, meant);
    }
    if (meant.isEmpty()) {
      String latin = Terms.latin(word);
      if (!latin.equals(word)) {
        return meant(latin);
      }
    }
    return meant;
  }

  private void begun(String word, List<Meant> meant) {
    for (int number : numbers.subMap(word, false, word + Character.MAX_VALUE, false).values()) {
      meant.add(new Meant(postings.get(number), BEGUN));
      if (meant.size() > MOST_BEGUN) {
        return;
      }
    }
  }

  /** Each mistake spoils three pairs at most, so that who shares too few is not even compared. */
  private void misspelled(String word, List<Meant> meant) {
    int mistakes = Spelling.mistakesIn(word);
    if (mistakes == 0) {
      return;
    }
    int[] asked = pairsOf(word);
    int least = Math.max(1, asked.length - 3 * mistakes);
    byte[] shared = new byte[words.size()];
    List<Integer> candidates = new ArrayList<>();
    for (int pair : asked) {
      IntList having = pairs.get(pair);
      for (int i = 0; having != null && i < having.size(); i++) {
        int number = having.get(i);
        if (++shared[number] == least) {
          candidates.add(number);
        }
      }
    }
    for (int distance = 1; distance <= mistakes && meant.isEmpty(); distance++) {
      for (int number : candidates) {
        if (meant.size() < MOST_MISSPELLED
            && Spelling.distance(word, words.get(number), distance) <= distance) {
          meant.add(new Meant(postings.get(number), MISSPELLED / distance));
        }
      }
    }
  }

  /** With its ends, so that a word of n letters has n + 1. */
  private static int[] pairsOf(String word) {
    int[] pairs = new int[word.length() + 1];
    char before = 0;
    for (int i = 0; i <= word.length(); i++) {
      char letter = i < word.length() ? word.charAt(i) : 0;
      pairs[i] = before << 16 | letter;
      before = letter;
    }
    return pairs;
  }
}

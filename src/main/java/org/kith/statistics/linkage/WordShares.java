package org.kith.statistics.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common the words of names are, as shares of records that have them (Winkler 1989: agreeing on
 * a rare name says more). Files with few records lean on assumed shares. Words that fewer than
 * {@value #LEAST_BEARERS} records have are not kept: their names could tell who they are.
 *
 * @param common shares of the words that are not rare
 * @param rare the share of any other
 * @param usual the mean share, over all words of all names
 */
record WordShares(Map<String, Double> common, double rare, double usual) {
  static final int LEAST_BEARERS = 10;

  private static final String FILE = "/linkage/common-names.csv";
  private static final double ASSUMED_RECORDS = 1000;
  private static final double ASSUMED_SHARE = 5e-4;
  private static final double ASSUMED_USUAL = 0.005;
  private static final double ASSUMED_WORDS = 500;
  private static final double TYPICAL_COUNT = 3;
  private static final double LEAST_SHARE = 2e-5;

  static WordShares of(RecordBlock block) {
    Vocabulary vocabulary = block.vocabulary();
    int[] counts = new int[vocabulary.size()];
    long words = 0;
    for (int row = 0; row < block.size(); row++) {
      for (int place = 0; place < block.words(row); place++) {
        counts[block.word(row, place)]++;
        words++;
      }
    }
    Map<String, Double> assumed = assumed();
    double weight = block.size() + ASSUMED_RECORDS;
    double rare = Math.max(LEAST_SHARE, (TYPICAL_COUNT + ASSUMED_RECORDS * ASSUMED_SHARE) / weight);
    Map<String, Double> common = new TreeMap<>();
    assumed.forEach((word, share) -> common.put(word, share * ASSUMED_RECORDS / weight));
    double usual = ASSUMED_WORDS * ASSUMED_USUAL;
    for (int number : vocabulary.inAlphabeticalOrder()) {
      String word = vocabulary.word(number);
      Double known = assumed.get(word);
      double share =
          (counts[number] + ASSUMED_RECORDS * (known == null ? ASSUMED_SHARE : known)) / weight;
      usual += Math.max(rare, share) * counts[number];
      if (known != null || counts[number] >= LEAST_BEARERS) {
        common.put(word, share);
      }
    }
    common.values().removeIf(share -> share <= rare);
    return new WordShares(common, rare, usual / (words + ASSUMED_WORDS));
  }

  /** Minus the logarithm of the share of each word. */
  double[] rarity(Vocabulary vocabulary) {
    double[] rarity = new double[vocabulary.size()];
    for (int number = 0; number < rarity.length; number++) {
      rarity[number] = -Math.log(common.getOrDefault(vocabulary.word(number), rare));
    }
    return rarity;
  }

  double usualRarity() {
    return -Math.log(usual);
  }

  private static Map<String, Double> assumed() {
    Map<String, Double> shares = new TreeMap<>();
    try (InputStream file = WordShares.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .forEach(line -> shares.put(line[0], Double.valueOf(line[1])));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return shares;
  }
}

package org.kith.statistics.linkage;

import java.util.List;
import java.util.function.Consumer;

/**
 * Tells how probable it is that two records are of one person. Learnt by {@link Linkage}; a text of
 * some hundred kilobytes keeps it. Safe for several threads.
 *
 * <p>The weight of a pair is the logarithm of the likelihood ratio of Fellegi and Sunter (1969).
 * The probability weighs matches against strangers and against other members of a household.
 */
public final class Model {
  private final int records;
  private final Estimates estimates;
  private final WordShares words;
  private final Crowds crowds;
  private final PatternWeights matches;
  private final PatternWeights households;

  Model(int records, Estimates estimates, WordShares words, Crowds crowds) {
    this.records = records;
    this.estimates = estimates;
    this.words = words;
    this.crowds = crowds;
    this.matches = PatternWeights.ofMatches(estimates);
    this.households = PatternWeights.ofHouseholds(estimates);
  }

  public static Model fromJson(String json) {
    return ModelJson.read(json);
  }

  public String toJson() {
    return ModelJson.write(this);
  }

  /** Compares two records, whichever comes first. */
  public Comparison compare(Identity one, Identity other) {
    return compare(one, other, Thresholds.USUAL);
  }

  public Comparison compare(Identity one, Identity other, Thresholds thresholds) {
    RecordBlock both = RecordBlock.of(new Vocabulary(), List.of(one, other));
    double[] rarity = words.rarity(both.vocabulary());
    return new Scoring(this, both.vocabulary(), rarity, thresholds).comparison(both, 0, both, 1);
  }

  /**
   * Whether two records contradict each other in name or date of birth, so that they are not to
   * become one person by way of a third.
   */
  public boolean contradict(Identity one, Identity other) {
    RecordBlock both = RecordBlock.of(new Vocabulary(), List.of(one, other));
    return contradict(both, 0, 1);
  }

  boolean contradict(RecordBlock block, int row, int other) {
    return Caution.contradict(
        RecordComparison.ofLevels(block.vocabulary()).compare(block, row, block, other));
  }

  /**
   * Hands over every pair of a new and a known record that is at least worth a review, as found, in
   * the order of the new ones. Both blocks share a vocabulary. Nothing is kept in memory but what
   * the index holds.
   */
  public void link(
      RecordBlock newOnes,
      CandidateIndex known,
      Thresholds thresholds,
      Consumer<LinkedPair> consumer) {
    new Linking(this, newOnes, known, thresholds).run(consumer);
  }

  /** The same within one block: each pair once. */
  public void linkWithin(
      CandidateIndex index, Thresholds thresholds, Consumer<LinkedPair> consumer) {
    new Linking(this, index.block(), index, thresholds).run(consumer);
  }

  int records() {
    return records;
  }

  Estimates estimates() {
    return estimates;
  }

  WordShares words() {
    return words;
  }

  Crowds crowds() {
    return crowds;
  }

  PatternWeights matches() {
    return matches;
  }

  PatternWeights households() {
    return households;
  }
}

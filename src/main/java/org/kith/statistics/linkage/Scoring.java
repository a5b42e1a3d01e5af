package org.kith.statistics.linkage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores pairs of records that share a vocabulary. Not for several threads at once. */
final class Scoring {
  private static final double LEAST_ADJUSTMENT = -6;
  private static final double MOST_ADJUSTMENT = 5;
  private static final Level[] WHOLE = {
    Level.BIRTH_SAME, Level.POSTCODE_FULL, Level.PHONE_SAME, Level.EMAIL_SAME
  };

  private final Model model;
  private final Thresholds thresholds;
  private final RecordComparison comparison;
  private final double logMatches;
  private final double logHouseholds;
  private final double logStrangers;
  private final double leastWeight;

  /**
   * @param rarity of the words of the vocabulary, as the model's {@link WordShares} tell it
   */
  Scoring(Model model, Vocabulary vocabulary, double[] rarity, Thresholds thresholds) {
    this.model = model;
    this.thresholds = thresholds;
    this.comparison = new RecordComparison(vocabulary, rarity, model.words().usualRarity());
    Estimates estimates = model.estimates();
    this.logMatches = Math.log(estimates.matchRate());
    this.logHouseholds = Math.log(estimates.householdRate());
    this.logStrangers = Math.log(1 - estimates.matchRate() - estimates.householdRate());
    double odds = thresholds.review() / (1 - thresholds.review());
    this.leastWeight = Math.log(odds) + logStrangers - logMatches;
  }

  /** The pair when it is at least worth a review. */
  @Nullable LinkedPair pair(RecordBlock one, int row, RecordBlock other, int otherRow) {
    int pattern = comparison.compare(one, row, other, otherRow);
    double names = names();
    // nearly all pairs end here
    if (model.matches().of(pattern) + names < leastWeight
        || probability(pattern, names) < thresholds.review()) {
      return null;
    }
    Comparison found = comparison(pattern, names, one, row);
    return found.decision() == Decision.NON_MATCH
        ? null
        : new LinkedPair(one.id(row), other.id(otherRow), found);
  }

  Comparison comparison(RecordBlock one, int row, RecordBlock other, int otherRow) {
    int pattern = comparison.compare(one, row, other, otherRow);
    return comparison(pattern, names(), one, row);
  }

  /** What the names say beyond their level, within limits: words are not independent. */
  private double names() {
    return Math.clamp(comparison.agreed(), LEAST_ADJUSTMENT, MOST_ADJUSTMENT);
  }

  private Comparison comparison(int pattern, double names, RecordBlock one, int row) {
    double discounts = 0;
    List<FieldComparison> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      Level level = Levels.level(pattern, field);
      double adjustment = field == Field.NAME ? names : discount(level, one, row);
      discounts += field == Field.NAME ? 0 : adjustment;
      fields.add(said(field, level, adjustment));
    }
    double adjustments = names + discounts;
    double probability = probability(pattern, adjustments);
    List<Caution> cautions = Caution.in(pattern);
    return new Comparison(
        model.matches().of(pattern) + adjustments,
        probability,
        thresholds.decide(probability, !cautions.isEmpty()),
        fields,
        cautions);
  }

  private double discount(@Nullable Level level, RecordBlock block, int row) {
    for (Level whole : WHOLE) {
      if (whole == level) {
        return model.crowds().discount(whole.field(), block.value(whole.field(), row));
      }
    }
    return 0;
  }

  private FieldComparison said(Field field, @Nullable Level level, double adjustment) {
    if (level == null) {
      return new FieldComparison(field, null, 0, "not known in both");
    }
    String note = field != Field.NAME && adjustment < 0 ? ", which many records have" : "";
    return new FieldComparison(
        field, level, model.matches().of(level) + adjustment, level.reason() + note);
  }

  /** Of a match, against a stranger and another member of the household. */
  private double probability(int pattern, double adjustments) {
    double match = logMatches + model.matches().of(pattern) + adjustments;
    double household = logHouseholds + model.households().of(pattern) + adjustments;
    return 1 / (1 + Math.exp(household - match) + Math.exp(logStrangers - match));
  }
}

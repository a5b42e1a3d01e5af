package org.kith.statistics.linkage;

/**
 * Learns from records, without anybody having said which belong together, how to tell that two are
 * of one person. The same records give the same model, in whatever order they come.
 */
public final class Linkage {
  private static final int MOST_LOOKED_AT = 20_000;
  private static final int ROUNDS = 3;

  /** What the assumptions are worth beside what is counted. */
  private static final double ASSUMED_MATCHES = 30;

  private static final double ASSUMED_PAIRS = 0.2;

  private Linkage() {}

  public static Model train(Iterable<Identity> identities) {
    return train(CandidateIndex.of(RecordBlock.of(new Vocabulary(), identities)));
  }

  /** For those who link with the index afterwards. */
  public static Model train(CandidateIndex index) {
    RecordBlock block = index.block();
    int[] sample = Sample.of(block, MOST_LOOKED_AT);
    double allPairs = Math.max(1, sample.length * (block.size() - 1.0));
    Chance chance = Chance.of(block, sample);
    ExpectationMaximisation learning =
        new ExpectationMaximisation(
            patterns(index, sample), allPairs, ASSUMED_MATCHES, ASSUMED_PAIRS);
    double records = Math.max(2, block.size());
    Estimates start = Estimates.assumed(ASSUMED_PAIRS / records, 1 / (2 * records));
    Estimates learnt = start;
    for (int round = 0; round < ROUNDS; round++) {
      // who is known to be a match is taken out of what chance brings, and the rest learnt again
      Estimates before = round == 0 ? start.withRates(0, 0) : learnt;
      learnt = learning.from(start.withStrangers(chance.strangers(before)));
    }
    return new Model(block.size(), learnt, WordShares.of(block), Crowds.of(block));
  }

  /** How many pairs of each pattern the records of the sample make with any other. */
  private static double[] patterns(CandidateIndex index, int[] sample) {
    double[] counts = new double[Levels.patterns()];
    RecordBlock block = index.block();
    CandidateIndex.Search search = index.search();
    RecordComparison comparison = RecordComparison.ofLevels(block.vocabulary());
    for (int row : sample) {
      search.each(
          block,
          row,
          candidate -> {
            if (candidate != row) {
              counts[comparison.compare(block, row, block, candidate)]++;
            }
          });
    }
    return counts;
  }
}

package org.kith.statistics.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Runs over all new records, on all processors, in an order that does not depend on them. */
final class Linking {
  private static final int ROWS = 1000;
  private static final int AT_ONCE = 32;

  private final Model model;
  private final RecordBlock newOnes;
  private final CandidateIndex known;
  private final Thresholds thresholds;
  private final double[] rarity;

  Linking(Model model, RecordBlock newOnes, CandidateIndex known, Thresholds thresholds) {
    if (newOnes.vocabulary() != known.block().vocabulary()) {
      throw new IllegalArgumentException("blocks that are compared share a vocabulary");
    }
    this.model = model;
    this.newOnes = newOnes;
    this.known = known;
    this.thresholds = thresholds;
    this.rarity = model.words().rarity(newOnes.vocabulary());
  }

  void run(Consumer<LinkedPair> consumer) {
    int parts = (newOnes.size() + ROWS - 1) / ROWS;
    for (int part = 0; part < parts; part += AT_ONCE) {
      IntStream.range(part, Math.min(parts, part + AT_ONCE))
          .parallel()
          .mapToObj(this::part)
          .toList()
          .forEach(pairs -> pairs.forEach(consumer));
    }
  }

  private List<LinkedPair> part(int part) {
    List<LinkedPair> pairs = new ArrayList<>();
    Scoring scoring = new Scoring(model, newOnes.vocabulary(), rarity, thresholds);
    CandidateIndex.Search search = known.search();
    boolean within = newOnes == known.block();
    for (int row = part * ROWS; row < Math.min(newOnes.size(), (part + 1) * ROWS); row++) {
      int asking = row;
      search.each(
          newOnes,
          row,
          candidate -> {
            // within one block each pair once
            if (!within || candidate < asking) {
              LinkedPair pair = scoring.pair(newOnes, asking, known.block(), candidate);
              if (pair != null) {
                pairs.add(pair);
              }
            }
          });
    }
    return pairs;
  }
}

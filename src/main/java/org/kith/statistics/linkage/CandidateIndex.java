package org.kith.statistics.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the records of a block that share a key with a given one. A key that more than {@value
 * #MOST_OF_A_KEY} records share finds none: it would cost much and says little, and records of one
 * person usually share another. About 12 bytes a key, some ten keys a record.
 */
public final class CandidateIndex {
  static final int MOST_OF_A_KEY = 1000;

  private final RecordBlock block;
  private final int shift;
  private final int[] from;
  private final int[] rows;
  private final int[] checks;

  private CandidateIndex(RecordBlock block, int keys) {
    this.block = block;
    int bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(keys), 4, 28);
    this.shift = Long.SIZE - bits;
    this.from = new int[(1 << bits) + 1];
    this.rows = new int[keys];
    this.checks = new int[keys];
  }

  public static CandidateIndex of(RecordBlock block) {
    int[] keys = new int[1];
    for (int row = 0; row < block.size(); row++) {
      BlockingKeys.each(block, row, (pass, first, second) -> keys[0] = Math.addExact(keys[0], 1));
    }
    CandidateIndex index = new CandidateIndex(block, keys[0]);
    index.fill();
    return index;
  }

  RecordBlock block() {
    return block;
  }

  private void fill() {
    for (int row = 0; row < block.size(); row++) {
      BlockingKeys.each(
          block, row, (pass, first, second) -> from[bucket(pass, first, second) + 1]++);
    }
    for (int bucket = 1; bucket < from.length; bucket++) {
      from[bucket] += from[bucket - 1];
    }
    int[] next = Arrays.copyOf(from, from.length - 1);
    for (int row = 0; row < block.size(); row++) {
      int of = row;
      BlockingKeys.each(
          block,
          row,
          (pass, first, second) -> {
            long code = BlockingKeys.code(pass, first, second);
            int at = next[(int) (code >>> shift)]++;
            rows[at] = of;
            checks[at] = (int) code;
          });
    }
  }

  private int bucket(BlockingPass pass, long first, long second) {
    return (int) (BlockingKeys.code(pass, first, second) >>> shift);
  }

  /** Looks things up for one thread. */
  Search search() {
    return new Search();
  }

  /** Each candidate once for each record that is asked about. */
  final class Search {
    private final int[] seen = new int[block.size()];
    private final int[] found = new int[MOST_OF_A_KEY];
    private int asked;

    void each(RecordBlock asking, int row, IntConsumer candidate) {
      asked++;
      BlockingKeys.each(
          asking,
          row,
          (pass, first, second) -> {
            long code = BlockingKeys.code(pass, first, second);
            int bucket = (int) (code >>> shift);
            int check = (int) code;
            int count = 0;
            for (int at = from[bucket]; at < from[bucket + 1]; at++) {
              if (checks[at] == check) {
                if (count == MOST_OF_A_KEY) {
                  return;
                }
                found[count++] = rows[at];
              }
            }
            for (int i = 0; i < count; i++) {
              if (seen[found[i]] != asked) {
                seen[found[i]] = asked;
                candidate.accept(found[i]);
              }
            }
          });
    }
  }
}

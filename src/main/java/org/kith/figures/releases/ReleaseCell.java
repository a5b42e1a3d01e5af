package org.kith.figures.releases;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kith.figures.ReleaseTable.Entry;
import org.kith.figures.ReleaseTable.Stated;
import org.kith.figures.ReleaseTable.Words;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * A cell of a release as the team keeps it, with its true value.
 *
 * @param key what it counts; null where the cell is words
 * @param statement the ledger's figure; null where the cell is words
 * @param stands whether it is public already, so that nothing is hidden
 */
record ReleaseCell(
    int line,
    int place,
    String words,
    @Nullable CountKey key,
    @Nullable String statement,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean stands,
    Verdict verdict) {

  /**
   * What became of it.
   *
   * @param small hidden for itself; otherwise because another could be worked out from it
   * @param provenLow the least that a hidden count can be; null where nothing was worked out
   */
  record Verdict(
      boolean hidden, boolean small, @Nullable Long provenLow, @Nullable Long provenHigh) {
    static final Verdict SHOWN = new Verdict(false, false, null, null);

    static Verdict hidden(boolean small) {
      return new Verdict(true, small, null, null);
    }
  }

  static ReleaseCell of(int line, int place, Entry entry, boolean stands) {
    return switch (entry) {
      case Words(String text) ->
          new ReleaseCell(line, place, text, null, null, null, null, true, Verdict.SHOWN);
      case Stated(var statement, var words) -> {
        Amount amount = statement.amount();
        yield new ReleaseCell(
            line,
            place,
            words,
            CountKey.of(statement),
            statement.id(),
            amount == null ? null : amount.low(),
            amount == null ? null : amount.high(),
            stands,
            Verdict.SHOWN);
      }
    };
  }

  ReleaseCell with(Verdict other) {
    return new ReleaseCell(line, place, words, key, statement, low, high, stands, other);
  }

  boolean isHidden() {
    return verdict.hidden();
  }

  /** Whether it counts people, who could be recognised. */
  boolean countsPeople() {
    return key != null && key.unit() == Unit.PEOPLE;
  }

  /** The number, where it is one whole number. */
  OptionalLong exact() {
    return low != null
            && high != null
            && low.compareTo(high) == 0
            && low.stripTrailingZeros().scale() <= 0
        ? OptionalLong.of(low.longValueExact())
        : OptionalLong.empty();
  }
}

package org.kith.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an edition froze it.
 *
 * @param statement the id that it has in the ledger
 * @param about the name of what it is about
 * @param shown the value with its unit, as readers saw it
 * @param low the least that it can be; null: no lower end
 * @param first for dates: the first possible day; null: not known
 */
public record FrozenFigure(
    String statement,
    String label,
    String about,
    String kind,
    String shown,
    String unit,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String period,
    String breakdown) {

  public FrozenFigure {
    low = low == null ? null : low.stripTrailingZeros();
    high = high == null ? null : high.stripTrailingZeros();
  }

  /** Whether both say the same of what they count, however it is called. */
  public boolean saysTheSameAs(FrozenFigure other) {
    return shown.equals(other.shown)
        && unit.equals(other.unit)
        && period.equals(other.period)
        && breakdown.equals(other.breakdown)
        && Objects.equals(low, other.low)
        && Objects.equals(high, other.high)
        && Objects.equals(first, other.first)
        && Objects.equals(last, other.last);
  }
}

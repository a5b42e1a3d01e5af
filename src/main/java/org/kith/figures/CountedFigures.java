package org.kith.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

/**
 * What is counted from records and can be counted again: it stands in the ledger beside what was
 * reported, seen from inside until a release shows it, and the rules compare both.
 */
public interface CountedFigures {
  /** Puts what was counted into the ledger. */
  Action COUNT = new Action("figures.count");

  /**
   * One count.
   *
   * @param id unique in the area and the same each time
   * @param label what is counted, in plain English, where the quantity is not defined yet
   * @param breakdown the part that is counted; {@link Breakdown#TOTAL}: all
   * @param partOf id of the count that this is a part of; null: none
   * @param section what was asked of which records, so that it can be asked again
   * @param base of a share: what it is a share of; empty for all else
   */
  record Counted(
      String id,
      Quantity quantity,
      String label,
      Amount amount,
      Period period,
      Breakdown breakdown,
      @Nullable String partOf,
      String section,
      String base) {
    public Counted {
      if ((amount.unit() == Unit.PERCENT) == base.isEmpty()) {
        throw new IllegalArgumentException("a share, and nothing else, is a share of something");
      }
    }

    /** A count of a part. */
    public Counted(
        String id,
        Quantity quantity,
        String label,
        Amount amount,
        Period period,
        Breakdown breakdown,
        @Nullable String partOf,
        String section) {
      this(id, quantity, label, amount, period, breakdown, partOf, section, "");
    }

    /** A share of all, in percent to the nearest whole one. */
    public static Counted share(
        String id,
        Quantity quantity,
        String label,
        long part,
        long whole,
        Period period,
        String section,
        String base) {
      BigDecimal share =
          BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
      Amount amount = new Amount(Unit.PERCENT, share, share);
      return new Counted(id, quantity, label, amount, period, Breakdown.TOTAL, null, section, base);
    }

    /** A count of all. */
    public Counted(
        String id,
        Quantity quantity,
        String label,
        Amount amount,
        Period period,
        @Nullable String partOf,
        String section) {
      this(id, quantity, label, amount, period, Breakdown.TOTAL, partOf, section);
    }
  }

  /**
   * Puts counts in place of what was counted before. What is the same stays as it is, with its day;
   * what is counted no longer becomes 0.
   *
   * @param origin begins the ids of all that are counted together
   * @return how many changed
   */
  int keep(String origin, List<Counted> counts);
}

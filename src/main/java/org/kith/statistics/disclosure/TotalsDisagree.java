package org.kith.statistics.disclosure;

import org.kith.kernel.Refusal;

/** A total is not the sum of its parts; such a table cannot be protected, only corrected. */
public final class TotalsDisagree extends Refusal {
  private TotalsDisagree(String sentence) {
    super(sentence);
  }

  static TotalsDisagree inRow(String row, String total, long stated, long sum) {
    return new TotalsDisagree(
        "The totals do not add up: in row \"%s\" the column \"%s\" says %d, but its parts make %d."
            .formatted(row, total, stated, sum));
  }

  static TotalsDisagree inColumn(String column, String total, long stated, long sum) {
    return new TotalsDisagree(
        "The totals do not add up: in column \"%s\" the row \"%s\" says %d, but its parts make %d."
            .formatted(column, total, stated, sum));
  }
}

package org.kith.documents.tables;

import org.kith.kernel.Refusal;

/** A sheet that is longer than a spreadsheet can be. */
public final class TooManyRows extends Refusal {
  TooManyRows(String sheet, int most) {
    super(
        "The sheet “%s” would have more than %,d rows, which no spreadsheet opens; export it as CSV."
            .formatted(sheet, most));
  }
}

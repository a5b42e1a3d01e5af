package org.kith.governance;

import org.kith.documents.Document;
import org.kith.kernel.Quarter;

/**
 * The board's paper about a quarter, drawn up from what is recorded now: a draft, which only {@link
 * Papers#issue} freezes. It says the same whoever draws it up.
 */
public interface QuarterlyPaper {
  /** The paper as a document, free of any format. Needs {@link Governance#PAPER}. */
  Document draft(Quarter quarter);

  /** The same in every format. Needs {@link Governance#PAPER}. */
  PaperFiles files(Quarter quarter);
}

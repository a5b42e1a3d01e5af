package org.kith.evaluation;

import org.kith.documents.Document;

/**
 * The evaluation report of the current actor's area, drawn up from the live ledger: a draft until
 * an edition is published.
 */
public interface EvaluationReport {
  /** The report as a document, free of any format. */
  Document draft();

  /** The same in every format. */
  ReportFiles files();
}

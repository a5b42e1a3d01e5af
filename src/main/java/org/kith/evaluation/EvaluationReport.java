package org.kith.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.kith.documents.Document;

/**
 * The evaluation report of the current actor's area, drawn up from the live ledger: a draft until
 * an edition is published.
 */
public interface EvaluationReport {
  /** The report as a document, free of any format. */
  Document draft();

  /**
   * Writes the report in all formats: {@code report.html}, {@code report.pdf} and {@code
   * figures.xlsx}.
   *
   * @throws IOException when the folder cannot be written
   */
  void write(Path folder) throws IOException;
}

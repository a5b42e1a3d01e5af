package org.kith.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.kith.documents.tables.Tables;

/**
 * Tables for spreadsheets. Text is written as text: what looks like a formula never becomes one.
 */
public interface TableWriting {
  /** Writes XLSX row by row; the stream stays open. */
  void xlsx(Workbook workbook, OutputStream out) throws IOException;

  /** Writes CSV as RFC 4180 has it: commas, quotes where needed, CRLF. The writer stays open. */
  void csv(Sheet sheet, Formulas formulas, Writer out) throws IOException;

  /** What happens in CSV to text that a spreadsheet would take for a formula. */
  enum Formulas {
    /** An apostrophe is set before it: for people who open the file in a spreadsheet. */
    DEFUSED,
    /** It stays as it is: for machines that read the file. */
    KEPT
  }

  static TableWriting with(Wording wording) {
    return new Tables(wording);
  }
}

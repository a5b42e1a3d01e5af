package org.kith.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.kith.imports.TableProblem;

/**
 * Everything that is wrong in a table, as CSV to work through in a spreadsheet. What a file's
 * writer put into a cell is never a formula here: an apostrophe goes before it.
 */
final class ProblemsFile {
  private static final String STARTS_FORMULA = "=+-@\t\r";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ProblemsFile() {}

  static byte[] of(List<TableProblem> problems) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord("sheet", "cell", "what stands there", "what is wrong", "keeps it back");
    for (TableProblem problem : problems) {
      csv.writeRecord(
          harmless(problem.sheet()),
          problem.cell(),
          harmless(problem.value()),
          harmless(problem.sentence()),
          problem.isNote() ? "no" : "yes");
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String harmless(String text) {
    return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

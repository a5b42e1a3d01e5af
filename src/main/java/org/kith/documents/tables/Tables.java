package org.kith.documents.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;

/** Writes workbooks and tables. */
public final class Tables implements TableWriting {
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final Wording wording;

  public Tables(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void xlsx(Workbook workbook, OutputStream out) throws IOException {
    new XlsxWriting(wording).write(workbook, out);
  }

  @Override
  public void csv(Sheet sheet, Formulas formulas, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(out);
    try (Stream<Sheet.Row> rows = sheet.rows().get()) {
      csv.writeRecord(
          sheet.columns().stream().map(column -> field(column.label(), formulas)).toList());
      rows.forEach(row -> csv.writeRecord(fields(sheet.checked(row), formulas)));
      csv.flush();
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private static List<String> fields(Sheet.Row row, Formulas formulas) {
    List<String> fields = new ArrayList<>();
    for (@Nullable Object cell : row.cells()) {
      fields.add(cell == null ? "" : field(cell, formulas));
    }
    return fields;
  }

  private static String field(Object cell, Formulas formulas) {
    String text =
        cell instanceof java.math.BigDecimal number ? number.toPlainString() : cell.toString();
    boolean defuse =
        formulas == Formulas.DEFUSED
            && cell instanceof String
            && !text.isEmpty()
            && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    return defuse ? "'" + text : text;
  }
}

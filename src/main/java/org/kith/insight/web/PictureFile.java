package org.kith.insight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.TableWriting.Formulas;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;
import org.kith.ui.components.DataTable;

/** The figures of a picture as a file. */
final class PictureFile {
  private static final String SHEET = "Figures";
  private static final TableWriting WRITING = TableWriting.with(Wording.of(Locale.ENGLISH));

  private PictureFile() {}

  static byte[] csv(DataTable table) {
    StringWriter csv = new StringWriter();
    try {
      WRITING.csv(sheet(table), Formulas.DEFUSED, csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xlsx(DataTable table) {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try {
      WRITING.xlsx(new Workbook(table.caption(), List.of(), List.of(sheet(table))), xlsx);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return xlsx.toByteArray();
  }

  /** As the reader sees them: a value may be "at least 380". */
  private static Sheet sheet(DataTable table) {
    return Sheet.of(
        SHEET,
        table.columns().stream()
            .map(column -> new Sheet.Column(column.label(), ColumnType.TEXT))
            .toList(),
        table.rows().stream()
            .map(row -> new Sheet.Row(List.<@Nullable Object>copyOf(row)))
            .toList());
  }
}

package org.kith.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;

/** Writes XLSX a few rows at a time: headings frozen and filtered, cells typed. */
record XlsxWriting(Wording wording) {
  private static final int ROWS_HELD = 500;
  private static final int LONGEST_TEXT = 32_767;
  private static final int NOTES_WIDTH = 100;
  private static final String TEAL = "0B4F4A";
  private static final String CREAM = "FBF7EF";

  void write(Workbook workbook, OutputStream out) throws IOException {
    // fastexcel closes what it writes to; the caller's stream is the caller's
    OutputStream kept = new KeptOpen(out);
    try (var file = new org.dhatim.fastexcel.Workbook(kept, "Kith", "01.0000")) {
      file.properties().setTitle(workbook.title());
      if (!workbook.notes().isEmpty()) {
        notes(file.newWorksheet(notesName(workbook)), workbook);
      }
      for (Sheet sheet : workbook.sheets()) {
        sheet(file.newWorksheet(sheet.name()), sheet);
      }
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private String notesName(Workbook workbook) {
    String name = wording.say("documents.notes");
    boolean taken =
        workbook.sheets().stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
    return taken ? name + " (0)" : name;
  }

  private static void notes(Worksheet target, Workbook workbook) {
    target.width(0, NOTES_WIDTH);
    target.value(0, 0, workbook.title());
    target.style(0, 0).bold().fontSize(14).fontColor(TEAL).set();
    int at = 2;
    for (String note : workbook.notes()) {
      target.value(at, 0, text(note));
      target.style(at, 0).wrapText(true).verticalAlignment("top").set();
      at++;
    }
  }

  private static void sheet(Worksheet target, Sheet sheet) throws IOException {
    headings(target, sheet.columns());
    int last = 0;
    try (Stream<Sheet.Row> rows = sheet.rows().get()) {
      for (Sheet.Row row : (Iterable<Sheet.Row>) rows::iterator) {
        if (++last >= Worksheet.MAX_ROWS) {
          throw new TooManyRows(sheet.name(), Worksheet.MAX_ROWS - 1);
        }
        row(target, sheet, sheet.checked(row), last);
        if (last % ROWS_HELD == 0) {
          target.flush();
        }
      }
    }
    target.setAutoFilter(0, 0, last, sheet.columns().size() - 1);
    target.finish();
  }

  private static void headings(Worksheet target, List<Sheet.Column> columns) {
    target.freezePane(0, 1);
    target.repeatRows(0);
    for (int i = 0; i < columns.size(); i++) {
      target.width(i, columns.get(i).width());
      target.value(0, i, columns.get(i).label());
      target.style(0, i).bold().fontColor(TEAL).fillColor(CREAM).wrapText(true).set();
    }
  }

  private static void row(Worksheet target, Sheet sheet, Sheet.Row row, int at) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      cell(target, sheet.columns().get(i).type(), row.cells().get(i), at, i);
    }
  }

  private static void cell(
      Worksheet target, ColumnType type, @Nullable Object cell, int row, int column) {
    switch (cell) {
      case null -> {}
      case String text -> target.value(row, column, text(text));
      case LocalDate day -> target.value(row, column, day);
      case BigDecimal number -> target.value(row, column, number);
      case Number number -> target.value(row, column, number);
      default -> throw new IllegalArgumentException(cell.getClass() + " in a column of " + type);
    }
    String format =
        switch (type) {
          case DATE -> "yyyy-mm-dd";
          case INTEGER -> "#,##0";
          case DECIMAL, TEXT -> null;
        };
    if (cell != null && format != null) {
      target.style(row, column).format(format).set();
    }
  }

  private static String text(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}

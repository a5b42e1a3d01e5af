package org.kith.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook (ECMA-376, {@code .xlsx}), sheet by sheet. */
final class WorkbookFile implements TableFile {
  private static final int MOST_COLUMNS = 1_000;
  private static final long SECONDS_A_DAY = 86_400;
  private static final LocalDateTime EPOCH = LocalDate.of(1899, 12, 30).atStartOfDay();
  private static final LocalDateTime EPOCH_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final Bytes bytes;
  private final MergedDown merged;

  WorkbookFile(Bytes bytes, MergedDown merged) {
    this.bytes = bytes;
    this.merged = merged;
  }

  @Override
  public List<String> sheets() {
    List<String> names = new ArrayList<>();
    open(workbook -> visible(workbook).map(Sheet::getName).forEach(names::add));
    return names;
  }

  @Override
  public void read(Rows rows) {
    open(workbook -> {
      for (Sheet sheet : visible(workbook).toList()) {
        FilledDown down = new FilledDown(merged.of(sheet.getId()));
        try (var lines = sheet.openStream()) {
          Iterator<org.dhatim.fastexcel.reader.Row> all = lines.iterator();
          while (all.hasNext()
              && rows.take(down.fill(row(sheet.getName(), all.next(), workbook)))) {}
        }
      }
    });
  }

  private interface Work {
    void on(ReadableWorkbook workbook) throws IOException;
  }

  private void open(Work work) {
    try (InputStream content = bytes.open();
        ReadableWorkbook workbook = new ReadableWorkbook(content, new ReadingOptions(true, true))) {
      work.on(workbook);
    } catch (IOException | ExcelReaderException damaged) {
      throw new UnreadableTable(
          "This workbook is damaged. Open it in Excel, save it again and try once more.");
    }
  }

  private static Stream<Sheet> visible(ReadableWorkbook workbook) {
    return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
  }

  private static Row row(
      String sheet, org.dhatim.fastexcel.reader.Row row, ReadableWorkbook workbook) {
    int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
    List<Cell> cells = new ArrayList<>(columns);
    for (int column = 0; column < columns; column++) {
      cells.add(row.getOptionalCell(column).map(cell -> cell(cell, workbook)).orElse(Cell.BLANK));
    }
    return new Row(sheet, row.getRowNum(), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, ReadableWorkbook workbook) {
    if (cell.getType() == CellType.ERROR) {
      return Cell.fault(String.valueOf(cell.getRawValue()));
    }
    return switch (cell.getValue()) {
      case null -> cell.getFormula() == null ? Cell.BLANK : Cell.UNSAVED;
      case BigDecimal number when isMoment(cell, number) ->
          Cell.moment(moment(number, workbook.isDate1904()));
      case BigDecimal number -> Cell.number(number);
      case Boolean truth -> Cell.text(truth ? "TRUE" : "FALSE");
      case LocalDateTime moment -> Cell.moment(moment);
      case Object other when other.toString().startsWith("#") && cell.getFormula() != null ->
          Cell.fault(other.toString());
      case Object other -> Cell.text(other.toString());
    };
  }

  private static boolean isMoment(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(LAST_DAY) <= 0
        && isMomentFormat(cell.getDataFormatId(), cell.getDataFormatString());
  }

  /** Built-in formats of ECMA-376, 18.8.30; in one's own, letters of dates outside quotes. */
  static boolean isMomentFormat(@Nullable Integer id, @Nullable String format) {
    if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 58)) {
      return true;
    }
    if (format == null || format.equalsIgnoreCase("general")) {
      return false;
    }
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "");
    return bare.matches("(?i).*(d|m|y|h|s).*") && !bare.matches(".*[0#].*[eE][+-].*");
  }

  private static LocalDateTime moment(BigDecimal serial, boolean is1904) {
    long seconds =
        serial
            .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValueExact();
    return (is1904 ? EPOCH_1904 : EPOCH).plusSeconds(seconds);
  }
}

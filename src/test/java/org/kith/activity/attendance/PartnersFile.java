package org.kith.activity.attendance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as a partner keeps it. All names in it are invented. */
final class PartnersFile {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle day;

  PartnersFile() {
    day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
  }

  /** Adds a sheet. */
  PartnersFile sheet(String name, Consumer<Sheet> content) {
    content.accept(new Sheet(workbook.createSheet(name)));
    return this;
  }

  PartnersFile hidden(String name) {
    workbook.setSheetHidden(workbook.getSheetIndex(name), true);
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** A sheet that is being filled, row by row. */
  final class Sheet {
    private final XSSFSheet sheet;
    private int next;

    private Sheet(XSSFSheet sheet) {
      this.sheet = sheet;
    }

    /** Texts, numbers, days, null for nothing, and formulas that begin with {@code =}. */
    Sheet row(@Nullable Object... cells) {
      XSSFRow row = sheet.createRow(next);
      next++;
      for (int column = 0; column < cells.length; column++) {
        @Nullable Object cell = cells[column];
        if (cell != null) {
          fill(row.createCell(column), cell);
        }
      }
      return this;
    }

    Sheet emptyRow() {
      next++;
      return this;
    }

    /** Across these columns of the last row. */
    Sheet merged(int first, int last) {
      sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, first, last));
      return this;
    }

    private void fill(XSSFCell cell, Object value) {
      switch (value) {
        case Integer number -> cell.setCellValue(number);
        case Boolean truth -> cell.setCellValue(truth);
        case LocalDate on -> {
          cell.setCellValue(on);
          cell.setCellStyle(day);
        }
        case Saved(String formula, String result) -> {
          cell.setCellFormula(formula);
          cell.getCTCell().setV(result);
          if (result.length() == 5) {
            cell.setCellStyle(day);
          }
        }
        case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
        default -> cell.setCellValue(value.toString());
      }
    }
  }

  /** A formula with the result that was saved with it. */
  record Saved(String formula, String result) {}
}

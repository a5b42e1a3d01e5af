package org.kith.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A register as partners keep it in a workbook: a title above, a table of people merged over the
 * lines of its group, dates across, a tick for who came. All people are invented.
 */
final class KeptInExcel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private KeptInExcel() {}

  /** Three people, five attendances, on this day and a week later. */
  static byte[] register(LocalDate first) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Last month");
      row(sheet, "Kitchen table talks: who came");
      row(sheet, "Table", "Name", DAY.format(first), DAY.format(first.plusWeeks(1)));
      row(sheet, "Window", "Halszka Próba", "✓", "✓");
      row(sheet, "", "Imtiaz Sample", "x", "");
      row(sheet, "", "Jaswinder Example", "✓", "x");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static void row(XSSFSheet sheet, String... cells) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }
}

package org.kith.returns.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;

/** Writes the workbook of a return, with what is known of it already. */
final class WrittenWorkbook {
  private static final int[] WIDTHS = {20, 50, 16, 32, 18, 16, 50};
  private static final int A_CHARACTER = 256;

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Map<String, String> draft;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle bold;
  private final XSSFCellStyle toFill;

  private WrittenWorkbook(XSSFWorkbook workbook, Map<String, String> draft) {
    this.workbook = workbook;
    this.draft = draft;
    sheet = workbook.createSheet(ReturnWorkbook.SHEET);
    plain = style();
    bold = style();
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    toFill = style();
    toFill.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    toFill.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    toFill.setLocked(false);
  }

  static byte[] of(PartnerReturn one, Map<String, String> draft) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      new WrittenWorkbook(workbook, draft).write(one);
      workbook.write(file);
      return file.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private XSSFCellStyle style() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private void write(PartnerReturn one) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * A_CHARACTER);
    }
    line(0, "%s: %s, %s".formatted(one.partner(), one.projectName(), DateWords.of(one.period())));
    line(
        1,
        "Please send it back by %s. Fill in the yellow cells only; leave empty what you do not know yet."
            .formatted(day(one)));
    XSSFRow headings = sheet.createRow(ReturnWorkbook.HEADINGS);
    for (int column = 0; column < ReturnWorkbook.COLUMNS.size(); column++) {
      put(headings, column, ReturnWorkbook.COLUMNS.get(column), bold);
    }
    int at = ReturnWorkbook.HEADINGS;
    for (Map.Entry<String, String> entry : ReturnWorkbook.rows(one).entrySet()) {
      at++;
      XSSFRow row = sheet.createRow(at);
      put(row, 0, entry.getKey(), plain);
      put(row, ReturnWorkbook.FIGURE, entry.getValue(), plain);
      if (at - ReturnWorkbook.HEADINGS <= one.figures().size()) {
        figure(row, one.figures().get(at - ReturnWorkbook.HEADINGS - 1));
      } else {
        String box = entry.getKey().substring(entry.getKey().indexOf('/') + 1);
        put(row, ReturnWorkbook.NOTE, draft.getOrDefault(box, ""), toFill);
      }
    }
    offerHow(one.figures().size());
    sheet.createFreezePane(0, ReturnWorkbook.HEADINGS + 1);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static String day(PartnerReturn one) {
    return DateWords.of(Period.parse(one.due().toString()).orElse(Period.UNSTATED));
  }

  private void line(int at, String text) {
    XSSFCell cell = sheet.createRow(at).createCell(0);
    cell.setCellValue(text);
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(at == 0 ? bold : plain);
    style.setWrapText(false);
    cell.setCellStyle(style);
  }

  private void figure(XSSFRow row, AskedFigure figure) {
    put(row, 2, figure.unit().id(), plain);
    put(row, 3, figure.last(), plain);
    String how = draft.getOrDefault("how-" + figure.number(), "");
    put(
        row,
        ReturnWorkbook.HOW,
        How.coded(how).map(How::words).orElse(How.EXACTLY.words()),
        toFill);
    String value = draft.getOrDefault("value-" + figure.number(), "");
    if (value.matches("\\d{1,12}(\\.\\d{1,2})?")) {
      XSSFCell cell = row.createCell(ReturnWorkbook.VALUE);
      cell.setCellValue(Double.parseDouble(value));
      cell.setCellStyle(toFill);
    } else {
      put(row, ReturnWorkbook.VALUE, value, toFill);
    }
    put(row, ReturnWorkbook.NOTE, draft.getOrDefault("note-" + figure.number(), ""), toFill);
  }

  /** Text stays text: what looks like a formula never becomes one. */
  private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style);
  }

  private void offerHow(int figures) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    String[] words = Arrays.stream(How.values()).map(How::words).toArray(String[]::new);
    int first = ReturnWorkbook.HEADINGS + 1;
    sheet.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(words),
            new CellRangeAddressList(
                first, first + figures - 1, ReturnWorkbook.HOW, ReturnWorkbook.HOW)));
  }
}

package org.kith.returns.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.kith.files.UploadKind;
import org.kith.files.Uploads;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnRefused;

/**
 * A return as a workbook that is filled in and sent back. Its first column says which return and
 * which question a row belongs to, so that rows may be sorted and nothing is taken for something
 * else.
 */
public final class ReturnWorkbook {
  static final String SHEET = "Return";
  static final List<String> COLUMNS =
      List.of(
          "Reference",
          "Figure",
          "Counted in",
          "Last time",
          "How exactly",
          "Your number",
          "Anything to add");
  static final int HEADINGS = 3;
  static final int FIGURE = 1;
  static final int HOW = 4;
  static final int VALUE = 5;
  static final int NOTE = 6;

  /**
   * A cell to be filled in.
   *
   * @param box the box of the form that it stands for
   * @param place sheet and cell: {@code Return!F5}
   * @param text what it holds; numbers with a point, without separators
   */
  public record Cell(String box, String place, String text, boolean isFormula) {}

  private ReturnWorkbook() {}

  /**
   * The workbook of a return.
   *
   * @param draft what was typed so far, box by box
   */
  public static byte[] write(PartnerReturn one, Map<String, String> draft) {
    return WrittenWorkbook.of(one, draft);
  }

  /** The rows that a workbook of this return has: their reference, and what stands beside it. */
  static Map<String, String> rows(PartnerReturn one) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (AskedFigure figure : one.figures()) {
      rows.put(one.id() + "/" + figure.number(), figure.label());
    }
    rows.put(one.id() + "/well", "What went well?");
    rows.put(one.id() + "/badly", "What did not go well?");
    return rows;
  }

  /**
   * Reads what was filled in. Refuses what is no such workbook, that of another return, and one
   * whose questions were changed.
   */
  public static List<Cell> read(byte[] bytes, PartnerReturn one) {
    if (Uploads.check(bytes) != UploadKind.XLSX) {
      throw new ReturnRefused("Choose the spreadsheet of this return: a file that ends in .xlsx.");
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return cells(workbook, one);
    } catch (ReturnRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException unreadable) { // POI has no type for broken files
      throw new ReturnRefused(
          "This file cannot be read as a spreadsheet. Open it, save it as .xlsx and try again.");
    }
  }

  private static List<Cell> cells(XSSFWorkbook workbook, PartnerReturn one) {
    XSSFSheet sheet = workbook.getSheet(SHEET);
    if (sheet == null) {
      throw new ReturnRefused(
          "This spreadsheet has no sheet called “Return”: use the one that this page offers.");
    }
    requireHeadings(sheet);
    Map<String, String> wanted = rows(one);
    List<String> found = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int at = HEADINGS + 1; at <= sheet.getLastRowNum(); at++) {
      XSSFRow row = sheet.getRow(at);
      String reference = text(cell(row, 0));
      if (row == null || reference.isEmpty()) {
        continue;
      }
      requireOwn(reference, wanted, found, row, one);
      found.add(reference);
      cells.addAll(filled(row, reference.substring(reference.indexOf('/') + 1)));
    }
    if (found.size() < wanted.size()) {
      throw new ReturnRefused(
          "A row is missing from this spreadsheet: fill in the one that this page offers.");
    }
    return cells;
  }

  private static void requireHeadings(XSSFSheet sheet) {
    XSSFRow headings = sheet.getRow(HEADINGS);
    for (int column = 0; column < COLUMNS.size(); column++) {
      if (!text(cell(headings, column)).equals(COLUMNS.get(column))) {
        throw new ReturnRefused(
            "The cell %s!%s should read “%s”: fill in only the last three columns."
                .formatted(
                    SHEET,
                    new CellReference(HEADINGS, column).formatAsString(false),
                    COLUMNS.get(column)));
      }
    }
  }

  private static void requireOwn(
      String reference,
      Map<String, String> wanted,
      List<String> found,
      XSSFRow row,
      PartnerReturn one) {
    if (!reference.startsWith(one.id() + "/")) {
      throw new ReturnRefused(
          "This is the spreadsheet of another return: use the one that this page offers.");
    }
    if (!wanted.containsKey(reference) || found.contains(reference)) {
      throw new ReturnRefused(
          "The cell %s was changed: it names no question of this return, or one twice."
              .formatted(place(row, 0)));
    }
    if (!text(cell(row, FIGURE)).equals(wanted.get(reference).strip())) {
      throw new ReturnRefused(
          "The question in the cell %s was changed: it should read “%s”."
              .formatted(place(row, FIGURE), wanted.get(reference)));
    }
  }

  private static List<Cell> filled(XSSFRow row, String question) {
    return question.equals("well") || question.equals("badly")
        ? List.of(filled(row, NOTE, question))
        : List.of(
            filled(row, HOW, "how-" + question),
            filled(row, VALUE, "value-" + question),
            filled(row, NOTE, "note-" + question));
  }

  private static Cell filled(XSSFRow row, int column, String box) {
    XSSFCell cell = cell(row, column);
    boolean isFormula = cell != null && cell.getCellType() == CellType.FORMULA;
    return new Cell(box, place(row, column), isFormula ? "" : text(cell), isFormula);
  }

  private static String place(XSSFRow row, int column) {
    return SHEET + "!" + new CellReference(row.getRowNum(), column).formatAsString(false);
  }

  private static @Nullable XSSFCell cell(@Nullable XSSFRow row, int column) {
    return row == null ? null : row.getCell(column);
  }

  /** Numbers as they are, not as they are formatted: 1234.5, not £1,235. */
  private static String text(@Nullable XSSFCell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    boolean isNumber =
        cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
    return isNumber
        ? NumberToTextConverter.toText(cell.getNumericCellValue())
        : new DataFormatter().formatCellValue(cell).strip();
  }
}

package org.kith.figures.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.kith.figures.FigureRefused;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * A funder's workbook, opened. Only values are ever written into it, never formulas; all else stays
 * as the funder made it.
 */
public final class FunderWorkbook implements AutoCloseable {
  private static final String STARTS_FORMULA = "=+-@\t\r";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final XSSFWorkbook workbook;

  private FunderWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Opens an XLSX file that was checked as an upload; refuses one that cannot be read. */
  public static FunderWorkbook open(byte[] file) {
    try {
      return new FunderWorkbook(new XSSFWorkbook(new ByteArrayInputStream(file)));
    } catch (IOException | RuntimeException unreadable) { // POI has no type for broken files
      throw new FigureRefused(
          "This file cannot be read as a spreadsheet. Open it, save it as .xlsx and try again.");
    }
  }

  /** The names of its sheets, in their order; hidden ones left out. */
  public List<String> sheets() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
        names.add(workbook.getSheetName(i));
      }
    }
    return names;
  }

  /** Why a cell cannot be filled, in a sentence; empty: it can. */
  public Optional<String> fault(CellPlace place) {
    XSSFSheet sheet = workbook.getSheet(place.sheet());
    if (sheet == null) {
      return Optional.of("The workbook has no sheet called “" + place.sheet() + "”.");
    }
    CellReference at = new CellReference(place.cell());
    if (at.getRow() > SpreadsheetVersion.EXCEL2007.getLastRowIndex()
        || at.getCol() > SpreadsheetVersion.EXCEL2007.getLastColumnIndex()
        || at.getCol() < 0) {
      return Optional.of("No spreadsheet has a cell " + place.cell() + ".");
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      if (merged.isInRange(at)
          && (merged.getFirstRow() != at.getRow() || merged.getFirstColumn() != at.getCol())) {
        return Optional.of(
            "The cell %s is part of a larger one: use its first cell, %s."
                .formatted(
                    place.cell(),
                    new CellReference(merged.getFirstRow(), merged.getFirstColumn())
                        .formatAsString(false)));
      }
    }
    XSSFCell cell = cell(place);
    return cell != null && cell.getCellType() == CellType.FORMULA
        ? Optional.of("The cell " + place.cell() + " holds a formula, which works itself out.")
        : Optional.empty();
  }

  /** What a cell shows as the funder made it; empty where it holds nothing. */
  public String shows(CellPlace place) {
    XSSFCell cell = cell(place);
    return cell == null ? "" : shown(cell);
  }

  private static String shown(XSSFCell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? "=" + cell.getCellFormula()
        : new DataFormatter().formatCellValue(cell);
  }

  /** The upper left corner of a sheet, as it reads; at most so many rows and columns. */
  public List<List<String>> corner(String name, int rows, int columns) {
    List<List<String>> corner = new ArrayList<>();
    XSSFSheet sheet = workbook.getSheet(name);
    for (int r = 0; sheet != null && r <= Math.min(sheet.getLastRowNum(), rows - 1); r++) {
      List<String> line = new ArrayList<>();
      XSSFRow row = sheet.getRow(r);
      for (int c = 0; c < columns; c++) {
        XSSFCell cell = row == null ? null : row.getCell(c);
        line.add(cell == null ? "" : shown(cell));
      }
      corner.add(line);
    }
    return corner;
  }

  /** Writes a figure into a cell: an exact number as a number, all else as the words it has. */
  public void fill(CellPlace place, Statement figure) {
    fault(place)
        .ifPresent(fault -> {
          throw new FigureRefused(fault);
        });
    XSSFCell cell = made(place);
    Amount amount = figure.amount();
    if (amount != null && amount.isExact() && amount.low() != null) {
      cell.setCellValue(number(amount, cell.getCellStyle()).doubleValue());
    } else {
      write(cell, ValueWords.of(figure));
    }
  }

  /** Cells for shares are often formatted as such, and then hold 0.45 where they show 45%. */
  private static BigDecimal number(Amount amount, CellStyle style) {
    BigDecimal exact = Objects.requireNonNull(amount.low());
    return amount.unit() == Unit.PERCENT && style.getDataFormatString().contains("%")
        ? exact.divide(HUNDRED, MathContext.DECIMAL64)
        : exact;
  }

  /** A text stays a text: one that a spreadsheet could take for a formula is marked as quoted. */
  void write(CellPlace place, String text) {
    write(made(place), text);
  }

  private void write(XSSFCell cell, String text) {
    if (!text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0) {
      var quoted = workbook.createCellStyle();
      quoted.cloneStyleFrom(cell.getCellStyle());
      quoted.setQuotePrefixed(true);
      cell.setCellStyle(quoted);
    }
    cell.setCellValue(text);
  }

  /** The workbook as a file; whoever opens it has its formulas worked out anew. */
  public byte[] file() {
    workbook.setForceFormulaRecalculation(true);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      workbook.write(file);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }

  private @Nullable XSSFCell cell(CellPlace place) {
    XSSFSheet sheet = workbook.getSheet(place.sheet());
    CellReference at = new CellReference(place.cell());
    XSSFRow row = sheet == null ? null : sheet.getRow(at.getRow());
    return row == null ? null : row.getCell(at.getCol());
  }

  /** An empty place looks as its column does. */
  private XSSFCell made(CellPlace place) {
    XSSFCell cell = cell(place);
    if (cell != null) {
      return cell;
    }
    XSSFSheet sheet = workbook.getSheet(place.sheet());
    CellReference at = new CellReference(place.cell());
    XSSFRow row = sheet.getRow(at.getRow());
    XSSFCell fresh = (row == null ? sheet.createRow(at.getRow()) : row).createCell(at.getCol());
    CellStyle style = sheet.getColumnStyle(at.getCol());
    if (style != null) {
      fresh.setCellStyle(style);
    }
    return fresh;
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}

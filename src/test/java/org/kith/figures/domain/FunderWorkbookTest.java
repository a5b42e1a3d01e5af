package org.kith.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.FigureRefused;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

class FunderWorkbookTest {
  private static final CellPlace LEARNERS = new CellPlace("Return", "B2");
  private static final CellPlace SHARE = new CellPlace("Return", "B3");
  private static final CellPlace SUM = new CellPlace("Return", "B5");

  @Test
  void anExactFigureIsANumberThatTheFundersFormulasCount() throws IOException {
    try (XSSFWorkbook filled = fill(LEARNERS, people(Amount.exactly(120, Unit.PEOPLE), ""))) {
      XSSFSheet sheet = filled.getSheet("Return");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(120);
      assertThat(sheet.getRow(4).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B2)");
      filled.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(120);
      assertThat(filled.getForceFormulaRecalculation()).isTrue();
    }
  }

  @Test
  void whatIsNotExactKeepsItsWords() throws IOException {
    try (XSSFWorkbook filled = fill(LEARNERS, people(Amount.atLeast(381, Unit.PEOPLE), "over"))) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("more than 380");
    }
  }

  @Test
  void aShareFitsACellThatShowsPerCent() throws IOException {
    Amount half = new Amount(Unit.PERCENT, BigDecimal.valueOf(45), BigDecimal.valueOf(45));

    try (XSSFWorkbook filled = fill(SHARE, people(half, ""))) {
      assertThat(filled.getSheet("Return").getRow(2).getCell(1).getNumericCellValue())
          .isEqualTo(0.45);
    }
    try (XSSFWorkbook filled = fill(LEARNERS, people(half, ""))) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1).getNumericCellValue())
          .isEqualTo(45);
    }
  }

  @Test
  void everythingElseStaysAsTheFunderMadeIt() throws IOException {
    try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(funders()));
        XSSFWorkbook after = fill(LEARNERS, people(Amount.exactly(120, Unit.PEOPLE), ""))) {
      XSSFSheet sheet = after.getSheet("Return");
      assertThat(after.getNumberOfSheets()).isEqualTo(3);
      assertThat(after.isSheetHidden(2)).isTrue();
      assertThat(after.getName("Answer").getRefersToFormula())
          .isEqualTo(before.getName("Answer").getRefersToFormula());
      assertThat(sheet.getColumnWidth(0)).isEqualTo(before.getSheet("Return").getColumnWidth(0));
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
          .isEqualTo("For the funder");
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A7:C8"));
      assertThat(sheet.getProtect()).isTrue();
      assertThat(after.getSheet("Notes").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Do not change");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1"})
  void aTextThatLooksLikeAFormulaStaysAText(String text) throws IOException {
    try (FunderWorkbook workbook = FunderWorkbook.open(funders())) {
      workbook.write(LEARNERS, text);
      try (XSSFWorkbook filled = new XSSFWorkbook(new ByteArrayInputStream(workbook.file()))) {
        var cell = filled.getSheet("Return").getRow(1).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
      }
    }
  }

  @Test
  void aCellWithAFormulaIsRefused() throws IOException {
    try (FunderWorkbook workbook = FunderWorkbook.open(funders())) {
      assertThat(workbook.fault(SUM).orElseThrow())
          .isEqualTo("The cell B5 holds a formula, which works itself out.");
      assertThatThrownBy(() ->
              workbook.fill(SUM, people(Amount.exactly(120, Unit.PEOPLE), "")))
          .isInstanceOf(FigureRefused.class);
    }
  }

  @Test
  void aPartOfALargerCellIsRefusedAndItsFirstIsNot() throws IOException {
    try (FunderWorkbook workbook = FunderWorkbook.open(funders())) {
      assertThat(workbook.fault(new CellPlace("Return", "B8")).orElseThrow()).contains("A7");
      assertThat(workbook.fault(new CellPlace("Return", "A7"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"XFE1", "ZZZ9", "A1048577", "A9999999"})
  void aCellThatNoSpreadsheetHasIsRefused(String cell) throws IOException {
    try (FunderWorkbook workbook = FunderWorkbook.open(funders())) {
      assertThat(workbook.fault(new CellPlace("Return", cell))).isPresent();
      assertThat(workbook.fault(new CellPlace("Elsewhere", "A1"))).isPresent();
    }
  }

  @Test
  void anEmptyPlaceIsFilledToo() throws IOException {
    CellPlace far = new CellPlace("Notes", "Z50");
    try (XSSFWorkbook filled = fill(far, people(Amount.exactly(7, Unit.PEOPLE), ""))) {
      assertThat(filled.getSheet("Notes").getRow(49).getCell(25).getNumericCellValue())
          .isEqualTo(7);
    }
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() {
    assertThatThrownBy(() -> FunderWorkbook.open("no,workbook".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(FigureRefused.class);
  }

  @Test
  void hiddenSheetsAreNotOffered() throws IOException {
    try (FunderWorkbook workbook = FunderWorkbook.open(funders())) {
      assertThat(workbook.sheets()).containsExactly("Return", "Notes");
      assertThat(workbook.corner("Return", 3, 2).get(1)).containsExactly("Learners", "");
      assertThat(workbook.shows(SUM)).isEqualTo("=SUM(B2:B2)");
    }
  }

  private static XSSFWorkbook fill(CellPlace place, Statement figure) throws IOException {
    try (FunderWorkbook workbook = FunderWorkbook.open(funders())) {
      workbook.fill(place, figure);
      return new XSSFWorkbook(new ByteArrayInputStream(workbook.file()));
    }
  }

  private static Statement people(Amount amount, String words) {
    return new Statement(
        "learners",
        new Quantity(new Subject("project", "classes"), "learners"),
        "People who learned English",
        Prominence.MAIN,
        Kind.REPORTED,
        new Statement.Of(amount),
        words,
        Period.UNSTATED,
        Breakdown.TOTAL,
        null,
        Completeness.UNSTATED,
        "",
        "report",
        "1",
        "");
  }

  /** A funder's return, with everything that a funder may put into one. */
  static byte[] funders() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Return");
      sheet.setColumnWidth(0, 9000);
      sheet.createRow(0).createCell(0).setCellValue("Quarterly return");
      var comment =
          sheet
              .createDrawingPatriarch()
              .createCellComment(
                  workbook.getCreationHelper().createClientAnchor());
      comment.setString("For the funder");
      sheet.getRow(0).getCell(0).setCellComment(comment);
      var bold = workbook.createCellStyle();
      var font = workbook.createFont();
      font.setBold(true);
      bold.setFont(font);
      sheet.createRow(1).createCell(0).setCellValue("Learners");
      sheet.getRow(1).createCell(1).setCellStyle(bold);
      var share = workbook.createCellStyle();
      share.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      sheet.createRow(2).createCell(0).setCellValue("Share");
      sheet.getRow(2).createCell(1).setCellStyle(share);
      sheet.createRow(4).createCell(0).setCellValue("Total");
      sheet.getRow(4).createCell(1).setCellFormula("SUM(B2:B2)");
      sheet.createRow(6).createCell(0).setCellValue("Remarks");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A7:C8"));
      var validations = sheet.getDataValidationHelper();
      sheet.addValidationData(
          validations.createValidation(
              validations.createExplicitListConstraint(new String[] {"Yes", "No"}),
              new CellRangeAddressList(9, 9, 1, 1)));
      sheet.protectSheet("secret");
      workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Do not change");
      workbook.createSheet("Lists");
      workbook.setSheetHidden(2, true);
      var name = workbook.createName();
      name.setNameName("Answer");
      name.setRefersToFormula("Return!$B$2");
      workbook.write(file);
      return file.toByteArray();
    }
  }
}

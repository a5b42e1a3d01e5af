package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Accounts;
import org.kith.figures.NewStatement;
import org.kith.figures.People;
import org.kith.figures.Reporting;
import org.kith.figures.Source;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** In each test's area the final report says that 120 people learned English in 2021/22. */
@KithTest
class FunderSheetsTest {
  private static final String LIST = "/team/funder-sheets";

  private final TestArea area;
  private final Reporting reporting;
  private final People people;
  private final TestPerson amina;
  private final TestPerson joan;

  FunderSheetsTest(TestAreas areas, Reporting reporting, Accounts accounts) {
    this.area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .definition(area.subject(), "walkers", "People who went for a walk")
        .definition(area.subject(), "cooks", "People who cooked together")
        .figure(
            Figure.of("learners").about(area.subject(), "learners").people(120).period("2021/22"))
        .figure(Figure.of("goal").about(area.subject(), "walkers").kind("target").people(50))
        .figure(Figure.of("cooks").about(area.subject(), "cooks").people(3));
    area.load();
    this.reporting = reporting;
    this.people = new People(area, accounts);
    this.amina = area.somebody("officer");
    this.joan = area.somebody("officer");
  }

  @Test
  void aWorkbookIsKeptOnceMappedAndFilledEachQuarter() throws IOException {
    String path = kept();
    assertThat(amina.get(LIST)).bodyText().contains("Quarterly return", "Example Fund");
    assertThat(amina.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("No cell holds a figure yet", "Learners", "=SUM(B2:B3)");

    map(path, "b2", "latest learners ");
    map(path, "B3", "latest walkers ");

    assertThat(amina.get(path))
        .bodyText()
        .contains("People who learned English, latest approved", "120 people", "Is filled")
        .contains("No approved figure", "1 cell stays empty");
    try (XSSFWorkbook filled = filled(path)) {
      XSSFSheet sheet = filled.getSheet("Return");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(120);
      assertThat(sheet.getRow(2).getCell(1)).isNull();
      assertThat(sheet.getRow(4).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B3)");
    }
    assertThat(amina.get(path)).bodyText().contains("Fills funders’ spreadsheets", "filled");

    approve(amina, joan, 31, "2022/23");

    assertThat(amina.get(path)).bodyText().contains("31 people", "120 people");
    try (XSSFWorkbook filled = filled(path)) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1).getNumericCellValue())
          .isEqualTo(31);
    }
    try (XSSFWorkbook until =
        workbook(
            amina
                .post(path + "/fill")
                .param("until-day", "31")
                .param("until-month", "3")
                .param("until-year", "2022")
                .exchange())) {
      assertThat(until.getSheet("Return").getRow(1).getCell(1).getNumericCellValue())
          .isEqualTo(120);
    }
  }

  @Test
  void whatWaitsForApprovalFillsNothing() throws IOException {
    String path = kept();
    map(path, "B2", "latest learners ");
    people.as(amina, () -> reporting.enter(learners(31, "2022/23")));

    try (XSSFWorkbook filled = filled(path)) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1).getNumericCellValue())
          .isEqualTo(120);
    }
  }

  @Test
  void aFigureThatWasCorrectedIsFilledInAsItStands() throws IOException {
    String path = kept();
    map(path, "B2", "always learners");
    String correction =
        people.as(
            amina,
            () ->
                reporting.enter(
                    learners(125, "2021/22").correcting("learners", "One was missed")));
    people.as(joan, () -> reporting.approve(List.of(correction), ""));

    try (XSSFWorkbook filled = filled(path)) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1).getNumericCellValue())
          .isEqualTo(125);
    }
  }

  @Test
  void smallCountsStayEmptyUnlessTheyAreWanted() throws IOException {
    String path = kept();
    map(path, "B2", "latest cooks ");
    assertThat(amina.get(path)).bodyText().contains("Small: a release would hide it");

    try (XSSFWorkbook filled = filled(path)) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1)).isNull();
    }
    try (XSSFWorkbook filled =
        workbook(amina.post(path + "/fill").param("small", "yes").exchange())) {
      assertThat(filled.getSheet("Return").getRow(1).getCell(1).getNumericCellValue())
          .isEqualTo(3);
    }
  }

  @Test
  void aCellWithAFormulaIsRefusedAndSoIsOneThatIsTaken() {
    String path = kept();
    map(path, "B2", "latest learners ");

    assertThat(mapping(path, "B5", "latest walkers "))
        .hasStatus(422)
        .bodyText()
        .contains("The cell B5 holds a formula");
    assertThat(mapping(path, "B2", "latest walkers "))
        .hasStatus(422)
        .bodyText()
        .contains("holds a figure already");
    assertThat(mapping(path, "second", "latest walkers "))
        .hasStatus(422)
        .bodyText()
        .contains("Enter the cell as a column and a row");
    assertThat(mapping(path, "B4", "latest secrets ")).hasStatus(422);
  }

  @Test
  void aFigureIsTakenAwayFromItsCell() {
    String path = kept();
    map(path, "B2", "latest learners ");

    assertThat(
            amina.post(path + "/remove").param("sheet", "Return").param("cell", "B2").exchange())
        .hasStatus(303);

    assertThat(amina.get(path)).bodyText().contains("No cell holds a figure yet");
  }

  @Test
  void whatIsNoSpreadsheetIsRefusedAndNothingTypedIsLost() {
    assertThat(upload(amina, "return.xlsx", "learners,120".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("Choose a spreadsheet", "Quarterly return");
    assertThat(upload(amina, "return.docx", funders())).hasStatus(422);
    assertThat(upload(amina, "return.xlsx", new byte[0])).hasStatus(422);
    assertThat(upload(amina, "return.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})).hasStatus(422);
  }

  @ParameterizedTest
  @CsvSource({
    "administrator,200",
    "officer,200",
    "analyst,403",
    "partner-coordinator,403",
    "adviser,403",
    "caseworker,403",
    "safeguarding-lead,403",
    "board-member,403",
    "councillor,403",
    "auditor,403",
    "data-protection-officer,403"
  })
  void everyRoleMayDoWhatTheTableSays(String role, int status) {
    String path = kept();
    TestPerson somebody = area.somebody(role);

    assertThat(somebody.get(LIST)).hasStatus(status);
    assertThat(somebody.get(LIST + "/new")).hasStatus(status);
    assertThat(somebody.get(path)).hasStatus(status);
    assertThat(somebody.get(path + "/map?subject=" + area.subject())).hasStatus(status);
    assertThat(somebody.post(path + "/fill").exchange()).hasStatus(status);
    assertThat(upload(somebody, "return.xlsx", funders())).hasStatus(status == 200 ? 303 : 403);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(amina.get(LIST + "/no-such-sheet")).hasStatus(404);
    assertThat(amina.get(kept() + "/map?subject=nobody")).hasStatus(404);
    assertThat(area.get(LIST)).hasStatus(303);
  }

  private String kept() {
    return TeamFiguresTest.location(upload(amina, "return.xlsx", funders()));
  }

  private static MvcTestResult upload(TestPerson person, String name, byte[] file) {
    return person
        .post(LIST + "/new")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", file))
        .param("name", "Quarterly return")
        .param("funder", "Example Fund")
        .exchange();
  }

  private void map(String path, String cell, String what) {
    assertThat(mapping(path, cell, what)).hasStatus(303);
  }

  private MvcTestResult mapping(String path, String cell, String what) {
    return amina
        .post(path + "/map?subject=" + area.subject())
        .param("sheet", "Return")
        .param("cell", cell)
        .param("what", what)
        .exchange();
  }

  private XSSFWorkbook filled(String path) throws IOException {
    return workbook(amina.post(path + "/fill").exchange());
  }

  private static XSSFWorkbook workbook(MvcTestResult result) throws IOException {
    assertThat(result)
        .hasStatusOk()
        .headers()
        .hasHeaderSatisfying(
            HttpHeaders.CONTENT_DISPOSITION,
            values -> assertThat(values.getFirst()).contains("attachment"));
    return new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
  }

  private void approve(TestPerson enters, TestPerson approves, int count, String period) {
    String id = people.as(enters, () -> reporting.enter(learners(count, period)));
    people.as(approves, () -> reporting.approve(List.of(id), ""));
  }

  private NewStatement learners(int count, String period) {
    return NewStatement.of(
        area.subject(),
        "learners",
        Amount.exactly(count, Unit.PEOPLE),
        Period.parse(period).orElseThrow(),
        Source.OWN_RECORDS,
        "Register");
  }

  private static byte[] funders() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Return");
      sheet.createRow(1).createCell(0).setCellValue("Learners");
      sheet.createRow(2).createCell(0).setCellValue("Walkers");
      sheet.createRow(4).createCell(0).setCellValue("Total");
      sheet.getRow(4).createCell(1).setCellFormula("SUM(B2:B3)");
      workbook.write(file);
      return file.toByteArray();
    } catch (IOException inMemory) {
      throw new java.io.UncheckedIOException(inMemory);
    }
  }
}

package org.kith.returns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kith.files.SampleFiles;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.returns.AskedFigure;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Recipient;
import org.kith.returns.ReturnState;
import org.kith.returns.domain.ReturnWorkbook;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;

/** A return that goes out as a workbook and comes back filled in, well or badly. */
class WorkbookTest {
  private static final Words WORDS = Messages.load(Languages.shipped()).in(Language.ENGLISH);
  private static final PartnerReturn RETURN = asked("bcdfgh2345");
  private static final AnswerFields FIELDS = AnswerFields.of(RETURN, false);

  @Test
  void whatIsFilledInComesBackAsIfItHadBeenTyped() {
    byte[] filled =
        changed(sheet -> {
          number(sheet, "F5", 38);
          text(sheet, "E5", "About");
          text(sheet, "G5", "The hall was closed in May");
          text(sheet, "F6", "£1,234.50");
          text(sheet, "E7", "nothing to report");
          text(sheet, "G8", "Friendships");
        });

    ReadCells read = read(filled);

    assertThat(read.faults()).isEmpty();
    Form form = AnswerFields.typed(read.typed(), WORDS);
    assertThat(FIELDS.accepted(form)).as("%s", form.errors()).isTrue();
    assertThat(FIELDS.given(form))
        .containsExactly(
            new GivenFigure(
                1,
                Amount.between(34, 42, Unit.PEOPLE),
                "about",
                "The hall was closed in May",
                null),
            new GivenFigure(
                2,
                new Amount(
                    Unit.POUNDS,
                    new java.math.BigDecimal("1234.50"),
                    new java.math.BigDecimal("1234.50")),
                "",
                "",
                null),
            new GivenFigure(3, null, "", "", null));
    assertThat(form.get(AnswerFields.WENT_WELL)).contains("Friendships");
  }

  @Test
  void whatWasTypedStandsInTheWorkbookAndCellsLeftEmptySayNothing() {
    byte[] workbook =
        ReturnWorkbook.write(
            RETURN, Map.of("value-1", "12", "how-1", "at-least", "note-3", "=1+1", "well", "Tea"));

    Map<String, String> typed = read(workbook).typed();

    assertThat(typed)
        .containsEntry("value-1", "12")
        .containsEntry("how-1", "at-least")
        .containsEntry("note-3", "=1+1")
        .containsEntry("well", "Tea")
        .doesNotContainKeys("value-2", "value-3", "badly");
  }

  @Test
  void everyBadCellIsNamedWithWhatWasFoundAndWhatIsWanted() {
    byte[] filled =
        changed(sheet -> {
          text(sheet, "F5", "about 40");
          text(sheet, "E5", "exactly");
          text(sheet, "E6", "roughly");
          number(sheet, "F6", 10.005);
          number(sheet, "F7", 120);
          text(sheet, "G7", "x".repeat(501));
        });

    assertThat(read(filled).faults())
        .extracting(Text::text)
        .containsExactlyInAnyOrder(
            "Return!F5 holds “about 40”. It should be a whole number such as 25, and nothing else.",
            "Return!E6 holds “roughly”. Choose one of: exactly, at least, about, nothing to report.",
            "Return!F6 holds “10.005”. It should be pounds and pence such as 1234.50, and nothing"
                + " else.",
            "Return!F7 holds “120”. It should be a number from 0 to 100, and nothing else.",
            "Return!G7 holds a text that is too long or cannot be kept. Make it shorter.");
  }

  @Test
  void whatContradictsItselfIsAFault() {
    byte[] filled =
        changed(sheet -> {
          number(sheet, "F5", 12);
          text(sheet, "E5", "nothing to report");
          text(sheet, "E6", "about");
          text(sheet, "E7", "about");
          number(sheet, "F7", 0);
        });

    assertThat(read(filled).faults())
        .extracting(Text::text)
        .containsExactly(
            "Return!F5 holds “12”, but “nothing to report” stands beside it. Change one of them.",
            "Return!F6 is empty. Write a number, or choose “nothing to report” beside it.",
            "Return!F7 says about 0, which says nothing. Choose “exactly” for 0.");
  }

  @Test
  void aFormulaIsNotANumber() {
    byte[] filled = changed(sheet -> cell(sheet, "F5").setCellFormula("SUM(A1:A2)"));

    assertThat(read(filled).faults())
        .extracting(Text::text)
        .containsExactly("Return!F5 holds a formula. Write the number itself.");
  }

  @Test
  void aNumberThatIsTakenForADayIsNotWhole() {
    byte[] filled =
        changed(sheet -> {
          XSSFCell cell = cell(sheet, "F5");
          var style = sheet.getWorkbook().createCellStyle();
          style.setDataFormat((short) 14);
          cell.setCellStyle(style);
          cell.setCellValue(LocalDate.of(2021, 12, 3));
        });

    assertThat(read(filled).faults()).hasSize(1);
  }

  @Test
  void theWorkbookOfAnotherReturnIsRefused() {
    byte[] other = ReturnWorkbook.write(asked("zzzzzz9999"), Map.of());

    refused(other, "another return");
  }

  @Test
  void aQuestionThatWasChangedIsRefused() {
    refused(changed(sheet -> text(sheet, "B5", "People who came")), "Return!B5 was changed");
    refused(changed(sheet -> text(sheet, "F4", "Numbers")), "Return!F4 should read “Your number”");
    refused(changed(sheet -> text(sheet, "A6", "bcdfgh2345/1")), "Return!A6 was changed");
    refused(changed(sheet -> sheet.removeRow(sheet.getRow(6))), "A row is missing");
  }

  @Test
  void whatIsNoWorkbookOfOursIsRefused() {
    refused(SampleFiles.document(), "ends in .xlsx");
    refused(SampleFiles.workbook(), "should read “Reference”");
    refused(
        changed(sheet -> sheet.getWorkbook().setSheetName(0, "Mine")), "no sheet called “Return”");
  }

  @Test
  void rowsMayBeSortedAnotherWay() {
    byte[] filled =
        changed(sheet -> {
          number(sheet, "F6", 10);
          sheet.shiftRows(5, 5, 6);
        });

    assertThat(read(filled).typed()).containsEntry("value-2", "10");
  }

  private static void refused(byte[] bytes, String sentence) {
    assertThatThrownBy(() -> read(bytes)).hasMessageContaining(sentence);
  }

  private static ReadCells read(byte[] bytes) {
    return ReadCells.of(ReturnWorkbook.read(bytes, RETURN), FIELDS, WORDS);
  }

  private static byte[] changed(Consumer<XSSFSheet> change) {
    byte[] workbook = ReturnWorkbook.write(RETURN, Map.of());
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(opened.getSheetAt(0));
      opened.write(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
  }

  private static void number(XSSFSheet sheet, String place, double value) {
    cell(sheet, place).setCellValue(value);
  }

  private static void text(XSSFSheet sheet, String place, String text) {
    cell(sheet, place).setCellValue(text);
  }

  private static XSSFCell cell(XSSFSheet sheet, String place) {
    CellReference at = new CellReference(place);
    return sheet.getRow(at.getRow()).getCell(at.getCol());
  }

  private static PartnerReturn asked(String id) {
    return new PartnerReturn(
        id,
        "zeal",
        "Zeal",
        "english-classes",
        "English classes",
        Period.parse("2021-10/2021-12").orElseThrow(),
        LocalDate.of(2022, 1, 21),
        new Recipient("Sam (synthetic)", "sam@example.org", ""),
        "",
        ReturnState.ASKED,
        "officer",
        Instant.EPOCH,
        "",
        1,
        1,
        List.of(
            new AskedFigure(1, "learners", "People who learned", Unit.PEOPLE, "", "30 people", ""),
            new AskedFigure(2, "costs", "Money spent", Unit.POUNDS, "", "", "£2,000"),
            new AskedFigure(3, "content", "Would come again", Unit.PERCENT, "learners", "", "")));
  }
}

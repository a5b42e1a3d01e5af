package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.documents.Sheet.Column;
import org.kith.documents.TableWriting.Formulas;

class TableWritingTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Project", ColumnType.TEXT),
          new Column("People", ColumnType.INTEGER),
          new Column("Pounds", ColumnType.DECIMAL),
          new Column("Started", ColumnType.DATE));

  private static final Sheet.Row CHOIR =
      Sheet.Row.of("Choir, \"Łódź\"", 1204L, new BigDecimal("12.50"), LocalDate.of(2021, 4, 6));

  private final TableWriting tables = TableWriting.with(Wording.of(Locale.UK));

  private byte[] xlsx(Sheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.xlsx(new Workbook("Figures", List.of("Counted once."), List.of(sheets)), out);
    return out.toByteArray();
  }

  private static List<Row> read(byte[] file, int sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getSheet(sheet).orElseThrow().read();
    }
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void cellsKeepTheirTypes() throws IOException {
    byte[] file =
        xlsx(Sheet.of("Projects", COLUMNS, List.of(CHOIR, Sheet.Row.of("Tea", null, null, null))));
    List<Row> rows = read(file, 1);
    assertThat(rows.get(0).getCellText(2)).isEqualTo("Pounds");
    Row choir = rows.get(1);
    assertThat(choir.getCellAsString(0)).hasValue("Choir, \"Łódź\"");
    assertThat(choir.getCellAsNumber(1)).hasValue(new BigDecimal("1204"));
    assertThat(choir.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("12.50");
    assertThat(choir.getCellAsDate(3)).hasValue(LocalDate.of(2021, 4, 6).atStartOfDay());
    assertThat(rows.get(2).getCellText(1)).isEmpty();
  }

  @Test
  void notesComeFirstOnTheirOwnSheet() throws IOException {
    byte[] file = xlsx(Sheet.of("Projects", COLUMNS, List.of(CHOIR)));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("Notes", "Projects");
    }
    assertThat(read(file, 0))
        .extracting(row -> row.getCellText(0))
        .contains("Figures", "Counted once.");
  }

  @Test
  void headingsStayInSightAndColumnsHaveTheirWidths() throws IOException {
    String sheet =
        part(xlsx(Sheet.of("Projects", COLUMNS, List.of(CHOIR))), "xl/worksheets/sheet2.xml");
    assertThat(sheet)
        .contains("state=\"frozen\"")
        .contains("ySplit=\"1\"")
        .contains("width=\"30.0\"")
        .contains("<autoFilter ref=\"A1:D2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 1922", "-5", "@name", "=HYPERLINK(\"https://x\")"})
  void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
    byte[] file =
        xlsx(
            Sheet.of(
                "Names",
                List.of(new Column("Name", ColumnType.TEXT)),
                List.of(Sheet.Row.of(text))));
    var cell = read(file, 1).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.asString()).isEqualTo(text);
    assertThat(part(file, "xl/worksheets/sheet2.xml")).doesNotContain("<f>");
  }

  @Test
  void aLongSheetIsWrittenWhileItIsRead() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger readAtFirstBytes = new AtomicInteger(-1);
    Sheet sheet =
        new Sheet(
            "Rows",
            List.of(new Column("Number", ColumnType.INTEGER)),
            () -> IntStream.range(0, 50_000).peek(i -> read.set(i)).mapToObj(Sheet.Row::of));
    tables.xlsx(
        new Workbook("Long", List.of(), List.of(sheet)),
        new OutputStream() {
          @Override
          public void write(int b) {
            readAtFirstBytes.compareAndSet(-1, read.get());
          }
        });
    assertThat(read).hasValue(49_999);
    assertThat(readAtFirstBytes.get()).isLessThan(49_999);
  }

  @Test
  void aCellOfAnotherTypeThanItsColumnIsRefused() {
    Sheet sheet = Sheet.of("Projects", COLUMNS, List.of(Sheet.Row.of("Tea", "12", null, null)));
    assertThatThrownBy(() -> xlsx(sheet)).hasMessageContaining("People");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a/b", "what?", "[x]", "'quoted'", "a name longer than thirty-one signs"})
  void namesThatExcelDoesNotOpenAreRefused(String name) {
    assertThatThrownBy(() -> Sheet.of(name, COLUMNS, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void csvQuotesWhatItMustAndEndsItsLinesAsRfc4180Says() throws IOException {
    StringWriter out = new StringWriter();
    tables.csv(Sheet.of("Projects", COLUMNS, List.of(CHOIR)), Formulas.KEPT, out);
    assertThat(out)
        .hasToString(
            "Project,People,Pounds,Started\r\n\"Choir, \"\"Łódź\"\"\",1204,12.50,2021-04-06\r\n");
  }

  @Test
  void csvForSpreadsheetsDefusesFormulasButNotNumbers() throws IOException {
    Sheet sheet =
        Sheet.of(
            "Money",
            List.of(new Column("Who", ColumnType.TEXT), new Column("Change", ColumnType.INTEGER)),
            List.of(Sheet.Row.of("=cmd()", -5)));
    StringWriter people = new StringWriter();
    tables.csv(sheet, Formulas.DEFUSED, people);
    assertThat(people).hasToString("Who,Change\r\n'=cmd(),-5\r\n");
    StringWriter machines = new StringWriter();
    tables.csv(sheet, Formulas.KEPT, machines);
    assertThat(machines).hasToString("Who,Change\r\n=cmd(),-5\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 1922", "-5", "@name", "\tname", "\rname"})
  void everySignThatBeginsAFormulaIsDefusedInCsv(String text) throws IOException {
    StringWriter out = new StringWriter();
    Sheet names =
        Sheet.of(
            "Names", List.of(new Column("Name", ColumnType.TEXT)), List.of(Sheet.Row.of(text)));
    tables.csv(names, Formulas.DEFUSED, out);
    assertThat(out.toString().replace("\"", "")).startsWith("Name\r\n'" + text.charAt(0));
  }
}

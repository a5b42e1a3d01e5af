package org.kith.imports.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableFileTest {
  private static List<List<String>> rows(byte[] bytes) {
    List<List<String>> rows = new ArrayList<>();
    TableFile.of("some.csv", bytes)
        .read(row -> {
          rows.add(row.cells().stream().map(Cell::text).collect(Collectors.toList()));
          return true;
        });
    return rows;
  }

  @Test
  void textIsReadInWhateverEncodingItCame() {
    String text = "Name,Town\r\nŁucja,Walsall\r\n";
    List<List<String>> expected = List.of(List.of("Name", "Town"), List.of("Łucja", "Walsall"));

    assertThat(rows(text.getBytes(UTF_8))).isEqualTo(expected);
    assertThat(rows(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(expected);
    assertThat(rows(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(expected);
    assertThat(rows(text.getBytes(UTF_16LE))).isEqualTo(expected);
    assertThat(rows("Name;Café\nZoë;“yes”".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(List.of(List.of("Name", "Café"), List.of("Zoë", "“yes”")));
  }

  @Test
  void whatIsMergedDownwardsIsSaidInEachOfItsRows() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet("Notes").addMergedRegion(new CellRangeAddress(0, 3, 1, 1));
      XSSFSheet sheet = workbook.createSheet("March");
      for (String[] cells :
          new String[][] {
            {"Day", "Name", ""},
            {"3 March", "Amina", "x"},
            {"", "", "x"},
            {"", "Bilal", ""},
            {"10 March", "Danuta", "x"}
          }) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
          row.createCell(column).setCellValue(cells[column]);
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      workbook.write(bytes);

      assertThat(rows(bytes.toByteArray()))
          .containsExactly(
              List.of("Day", "Name", ""),
              List.of("3 March", "Amina", "x"),
              List.of("3 March", "Amina", "x"),
              List.of("3 March", "Bilal", ""),
              List.of("10 March", "Danuta", "x"));
    }
  }

  @Test
  void theSeparatorIsTheOneThatLinesHave() {
    assertThat(rows("Name\tWhen\nKhan, Amina\t3/4/2026".getBytes(UTF_8)).get(1))
        .containsExactly("Khan, Amina", "3/4/2026");
    assertThat(rows("Name;When\nKhan, Amina;3/4/2026".getBytes(UTF_8)).get(1))
        .containsExactly("Khan, Amina", "3/4/2026");
    assertThat(rows("\"Which days?\",Name\n\"3 March;10 March\",Amina".getBytes(UTF_8)).get(1))
        .containsExactly("3 March;10 March", "Amina");
  }

  @Test
  void whatNobodySeesIsNotPartOfAText() {
    assertThat(Cell.text("\u200b Amina\u00a0 Khan \u202e").text()).isEqualTo("Amina Khan");
    assertThat(Cell.text("a\u0000b").text()).isEqualTo("a b");
    assertThat(Cell.text(" \u00a0 ").isBlank()).isTrue();
  }

  @Test
  void aWorkbooksCellsAreReadAndNeverWorkedOut() throws IOException {
    byte[] bytes = workbook();
    List<Row> rows = new ArrayList<>();
    TableFile file = TableFile.of("register.xlsx", bytes);
    file.read(row -> rows.add(row));

    assertThat(file.sheets()).containsExactly("March");
    Row row = rows.getFirst();
    assertThat(row.number()).isEqualTo(3);
    assertThat(row.place(0)).hasToString("“March” A3");
    assertThat(row.cell(0)).isEqualTo(Cell.text("Amina"));
    assertThat(row.cell(1).moment()).isEqualTo(LocalDateTime.of(2026, 3, 3, 0, 0));
    assertThat(row.cell(2)).isEqualTo(new Cell(Cell.Kind.NUMBER, "1", null));
    assertThat(row.cell(3).text()).isEqualTo("TRUE");
    assertThat(row.cell(4).kind()).isEqualTo(Cell.Kind.UNSAVED);
    assertThat(row.cell(5)).isEqualTo(new Cell(Cell.Kind.NUMBER, "42", null));
    assertThat(row.cell(6).kind()).isEqualTo(Cell.Kind.FAULT);
    assertThat(row.cell(7)).isEqualTo(Cell.BLANK);
    assertThat(row.cell(8).moment()).isEqualTo(LocalDateTime.of(2026, 3, 10, 0, 0));
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("March");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("ddd d mmm"));
      XSSFRow row = sheet.createRow(2);
      row.createCell(0).setCellValue("Amina ");
      row.createCell(1).setCellValue(LocalDateTime.of(2026, 3, 3, 0, 0));
      row.getCell(1).setCellStyle(day);
      row.createCell(2).setCellValue(1);
      row.createCell(3).setCellValue(true);
      row.createCell(4).setCellFormula("SUM(C3:C3)");
      row.createCell(5).setCellFormula("6*9");
      row.getCell(5).getCTCell().setV("42"); // what was saved, not what it is
      row.createCell(6).setCellErrorValue(FormulaError.REF.getCode());
      row.createCell(8).setCellFormula("B3+7");
      row.getCell(8).getCTCell().setV("46091");
      row.getCell(8).setCellStyle(day);
      workbook.createSheet("Hidden").createRow(0).createCell(0).setCellValue("x");
      workbook.setSheetHidden(1, true);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aWorkbookThatUnpacksToFarTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 70; i++) {
        zip.write(nothing);
      }
    }

    assertThatThrownBy(() -> TableFile.of("bomb.xlsx", bytes.toByteArray()))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("unpacks to far more");
  }

  @Test
  void whatIsNoTableIsRefusedWithAWayOut() {
    assertThatThrownBy(
            () -> TableFile.of("old.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
        .hasMessageContaining("save it as “Excel Workbook (.xlsx)”");
    assertThatThrownBy(() -> TableFile.of("photo.csv", new byte[] {1, 0, 2, 0, 0, 0, 0, 7, 0, 9}))
        .isInstanceOf(UnreadableTable.class);
    assertThatThrownBy(() -> TableFile.of("text.xlsx", "Name".getBytes(UTF_8)))
        .hasMessageContaining("no workbook");
  }

  @Test
  void columnsAreCalledByTheirLetters() {
    assertThat(new Place("", 7, 0).cell()).isEqualTo("A7");
    assertThat(new Place("", 7, 25).cell()).isEqualTo("Z7");
    assertThat(new Place("", 7, 26).cell()).isEqualTo("AA7");
    assertThat(new Place("March", 7, 701)).hasToString("“March” ZZ7");
  }
}

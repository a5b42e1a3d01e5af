package org.kith.insight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.TableWriting.Formulas;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;
import org.kith.insight.ReachAnswer;
import org.kith.insight.Reached;
import org.kith.ui.Words;

/** A table of reach as a file, a line for each cell: live figures, for the team. */
final class ReachFile {
  private static final TableWriting WRITING = TableWriting.with(Wording.of(Locale.ENGLISH));

  private ReachFile() {}

  static byte[] csv(ReachTable table, Words words) {
    StringWriter csv = new StringWriter();
    try {
      WRITING.csv(sheet(table, words), Formulas.DEFUSED, csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xlsx(ReachTable table, List<String> notes, Words words) {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try {
      WRITING.xlsx(
          new Workbook(words.plain("insight.reach"), notes, List.of(sheet(table, words))), xlsx);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return xlsx.toByteArray();
  }

  private static Sheet sheet(ReachTable table, Words words) {
    List<Sheet.Column> columns = new ArrayList<>();
    table
        .by()
        .forEach(dimension ->
            columns.add(
                new Sheet.Column(
                    words.plain("insight.dimension." + dimension.slug()), ColumnType.TEXT)));
    for (String number :
        List.of("people", "at-least", "at-most", "attendances", "counted", "sessions")) {
      columns.add(new Sheet.Column(words.plain("insight." + number), ColumnType.INTEGER));
    }
    columns.add(new Sheet.Column(words.plain("insight.outside"), ColumnType.TEXT));
    List<Sheet.Row> rows = new ArrayList<>();
    for (ReachAnswer.Cell cell : table.cells()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 0; i < cell.values().size(); i++) {
        row.add(table.name(i, cell.values().get(i)));
      }
      row.addAll(numbers(cell.reached(), words));
      rows.add(new Sheet.Row(row));
    }
    List<@Nullable Object> total = new ArrayList<>();
    for (int i = 0; i < table.by().size(); i++) {
      total.add(i == 0 ? words.plain("insight.together") : "");
    }
    total.addAll(numbers(table.answer().total(), words));
    rows.add(new Sheet.Row(total));
    return Sheet.of(words.plain("insight.reach"), columns, rows);
  }

  private static List<Object> numbers(Reached reached, Words words) {
    return List.of(
        reached.people(),
        reached.atLeast(),
        reached.atMost(),
        reached.attendances(),
        reached.counted(),
        reached.sessions(),
        reached.isSmall() ? words.plain("insight.hidden") : "");
  }
}

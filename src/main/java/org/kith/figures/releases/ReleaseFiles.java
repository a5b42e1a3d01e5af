package org.kith.figures.releases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.TableWriting.Formulas;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;
import org.kith.figures.Release;
import org.kith.figures.ReleasedTable;

/**
 * A released table as files: a line for every figure, with the names that belong to it, so that
 * programs need not know how the table is laid out.
 */
public final class ReleaseFiles {
  private static final TableWriting WRITING = TableWriting.with(Wording.of(Locale.ENGLISH));

  private ReleaseFiles() {}

  /** As RFC 4180 has it, in UTF-8. What this gives never changes: its fingerprint is kept. */
  public static byte[] csv(ReleasedTable table) {
    StringWriter csv = new StringWriter();
    try {
      WRITING.csv(sheet(table), Formulas.DEFUSED, csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] xlsx(ReleasedTable table, List<String> notes) {
    Release release = table.release();
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try {
      WRITING.xlsx(new Workbook(release.title(), notes, List.of(sheet(table))), xlsx);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return xlsx.toByteArray();
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Sheet sheet(ReleasedTable table) {
    List<Integer> names =
        IntStream.range(0, table.columns().size())
            .filter(column -> !table.isNumeric(column))
            .boxed()
            .toList();
    List<Sheet.Column> columns = new ArrayList<>();
    names.forEach(
        column -> columns.add(new Sheet.Column(table.columns().get(column), ColumnType.TEXT)));
    columns.add(new Sheet.Column("Column", ColumnType.TEXT));
    columns.add(new Sheet.Column("Shown", ColumnType.TEXT));
    columns.add(new Sheet.Column("Least", ColumnType.DECIMAL));
    columns.add(new Sheet.Column("Most", ColumnType.DECIMAL));
    columns.add(new Sheet.Column("Unit", ColumnType.TEXT));
    List<Sheet.Row> rows = new ArrayList<>();
    for (List<ReleasedTable.Cell> row : table.rows()) {
      for (int column = 0; column < row.size(); column++) {
        if (table.isNumeric(column) && !row.get(column).words().isEmpty()) {
          rows.add(line(table.columns().get(column), row, names, row.get(column)));
        }
      }
    }
    return Sheet.of("Table", columns, rows);
  }

  private static Sheet.Row line(
      String column, List<ReleasedTable.Cell> row, List<Integer> names, ReleasedTable.Cell cell) {
    List<@Nullable Object> cells = new ArrayList<>();
    names.forEach(name -> cells.add(row.get(name).words()));
    cells.add(column);
    cells.add(cell.words());
    cells.add(plain(cell.low()));
    cells.add(plain(cell.high()));
    cells.add(cell.unit() == null ? "" : cell.unit());
    return new Sheet.Row(cells);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

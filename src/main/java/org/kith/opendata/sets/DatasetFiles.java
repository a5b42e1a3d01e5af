package org.kith.opendata.sets;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.TableWriting.Formulas;
import org.kith.documents.Wording;
import org.kith.opendata.Dataset;

/** Tables as programs read them: as CSV, and as objects of JSON. */
public final class DatasetFiles {
  public static final String CSV = "text/csv;charset=UTF-8;header=present";

  private static final TableWriting WRITING = TableWriting.with(Wording.of(Locale.ENGLISH));

  private DatasetFiles() {}

  /** All rows, whichever way they come. */
  public static List<Dataset.Row> all(Dataset set) {
    List<Dataset.Row> all = new ArrayList<>();
    Dataset.Slice some = set.rows(0, Integer.MAX_VALUE);
    while (!some.rows().isEmpty()) {
      all.addAll(some.rows());
      if (all.size() >= some.total()) {
        break;
      }
      some = set.rows(all.size(), Integer.MAX_VALUE);
    }
    return all;
  }

  /**
   * As RFC 4180 has it, in UTF-8; of several texts in a cell, semicolons stand between. Moments are
   * in whole seconds, as readers of the first Table Schema know no parts of one.
   */
  public static byte[] csv(Dataset set) {
    List<Sheet.Column> columns =
        set.columns().stream().map(one -> new Sheet.Column(one.name(), type(one.type()))).toList();
    List<Sheet.Row> rows = all(set).stream().map(DatasetFiles::plain).toList();
    StringWriter csv = new StringWriter();
    try {
      WRITING.csv(Sheet.of("Table", columns, rows), Formulas.DEFUSED, csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ColumnType type(Dataset.Type type) {
    return switch (type) {
      case WHOLE -> ColumnType.INTEGER;
      case NUMBER -> ColumnType.DECIMAL;
      case DATE -> ColumnType.DATE;
      case TEXT, MOMENT, YES_NO, TEXTS -> ColumnType.TEXT;
    };
  }

  private static Sheet.Row plain(Dataset.Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Object cell : row.cells()) {
      cells.add(
          switch (cell) {
            case null -> null;
            case List<?> several ->
                String.join("; ", several.stream().map(String::valueOf).toList());
            case Boolean isSo -> isSo ? "yes" : "no";
            case Instant moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString();
            default -> cell;
          });
    }
    return new Sheet.Row(cells);
  }

  /** A row as an object, in the order of its columns; what is empty is null. */
  public static Map<String, @Nullable Object> object(Dataset set, Dataset.Row row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < set.columns().size(); i++) {
      Object cell = row.cells().get(i);
      object.put(
          set.columns().get(i).name(),
          cell == null || cell instanceof Number || cell instanceof Boolean || cell instanceof List
              ? cell
              : cell.toString());
    }
    return object;
  }
}

package org.kith.directory.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.imports.tables.Row;
import org.kith.imports.tables.TableFile;

/**
 * Where the columns of a directory's spreadsheet stand in a file.
 *
 * @param line of the headings
 * @param columns the first is 0
 */
record ServiceHeadings(String sheet, int line, Map<ServiceColumn, Integer> columns) {
  private static final int LINES_LOOKED_AT = 20;

  /** The first row with “Name” and “About” among its headings. */
  static Optional<ServiceHeadings> of(TableFile file) {
    List<ServiceHeadings> found = new ArrayList<>();
    file.read(row -> {
      if (row.number() > LINES_LOOKED_AT || !found.isEmpty()) {
        return false;
      }
      Map<ServiceColumn, Integer> columns = columns(row);
      if (columns.containsKey(ServiceColumn.NAME) && columns.containsKey(ServiceColumn.ABOUT)) {
        found.add(new ServiceHeadings(row.sheet(), row.number(), columns));
      }
      return true;
    });
    return found.stream().findFirst();
  }

  private static Map<ServiceColumn, Integer> columns(Row row) {
    Map<ServiceColumn, Integer> columns = new EnumMap<>(ServiceColumn.class);
    for (int i = 0; i < row.cells().size(); i++) {
      int at = i;
      ServiceColumn.headed(row.text(i)).ifPresent(one -> columns.putIfAbsent(one, at));
    }
    return columns;
  }

  boolean isBelow(Row row) {
    return row.sheet().equals(sheet) && row.number() > line && !row.isBlank();
  }

  /** A row's texts in the order of the directory's columns. */
  List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (ServiceColumn column : ServiceColumn.values()) {
      Integer at = columns.get(column);
      texts.add(at == null ? "" : row.text(at));
    }
    return texts;
  }
}

package org.kith.cli.borough;

import java.util.EnumMap;
import java.util.Map;

/** Lines of comma-separated text for each table, in memory until they are written. */
final class Sheet {
  private final Map<Table, StringBuilder> texts = new EnumMap<>(Table.class);

  Sheet() {
    for (Table table : Table.values()) {
      texts.put(table, new StringBuilder());
    }
  }

  void add(Table table, Object... cells) {
    StringBuilder text = of(table);
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",");
      String cell = String.valueOf(cells[i]);
      boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0;
      text.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    text.append('\n');
  }

  StringBuilder of(Table table) {
    StringBuilder text = texts.get(table);
    if (text == null) {
      throw new IllegalStateException(table.place());
    }
    return text;
  }
}

package org.kith.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows under named columns, for people (a table whose long texts are cut) or programs (CSV, JSON
 * with lists kept as lists).
 */
final class Rows {
  private static final int WIDEST = 60;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  Rows(String... columns) {
    this.columns = List.of(columns);
  }

  /** Cells in the order of the columns; "" where there is nothing. */
  void add(Object... cells) {
    rows.add(List.of(cells));
  }

  void print(Format format, PrintStream out) {
    switch (format) {
      case TABLE -> printTable(out);
      case CSV -> printCsv(out);
      case JSON -> out.println(JSON.writeValueAsString(rows.stream().map(this::named).toList()));
    }
  }

  private Map<String, Object> named(List<Object> row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      fields.put(columns.get(column), row.get(column));
    }
    return fields;
  }

  private void printCsv(PrintStream out) {
    StringWriter text = new StringWriter();
    // unbuffered: what the writer still held would be lost
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(columns);
    rows.forEach(row -> csv.writeRecord(row.stream().map(Rows::text).toList()));
    out.print(text);
  }

  private void printTable(PrintStream out) {
    List<List<String>> lines = new ArrayList<>(List.of(columns));
    rows.forEach(row -> lines.add(row.stream().map(Rows::text).map(Rows::shortened).toList()));
    for (List<String> line : lines) {
      StringBuilder printed = new StringBuilder();
      for (int column = 0; column < columns.size(); column++) {
        int of = column;
        int width = lines.stream().mapToInt(l -> l.get(of).length()).max().orElse(0);
        printed.append(line.get(column)).repeat(' ', width - line.get(column).length() + 2);
      }
      out.println(printed.toString().stripTrailing());
    }
  }

  private static String text(Object cell) {
    return cell instanceof List<?> list
        ? String.join("; ", list.stream().map(String::valueOf).toList())
        : String.valueOf(cell);
  }

  private static String shortened(String text) {
    return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }
}

package org.kith.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;

/** Comma-separated text (RFC 4180): the first row names the fields, every other row is a record. */
final class CsvText {
  private CsvText() {}

  static List<Mapping> read(String path, String text, Notes notes) {
    List<Mapping> records = new ArrayList<>();
    List<String> header = List.of();
    var rowsOfAnyLength = CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
    try (var rows = rowsOfAnyLength.ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        int line = (int) row.getStartingLineNumber();
        if (header.isEmpty()) {
          header = row.getFields().stream().map(String::strip).toList();
          refuseTwice(path, line, header, notes);
        } else if (row.getFieldCount() != header.size()) {
          String expected = header.size() + " fields, as in the first row";
          notes.problem(new Problem(path, line, "row", row.getFieldCount() + " fields", expected));
        } else {
          records.add(new Mapping(fields(header, row, line), line));
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      notes.problem(new Problem(path, 0, "file", "", "comma-separated text"));
    }
    return records;
  }

  private static void refuseTwice(String path, int line, List<String> header, Notes notes) {
    Set<String> columns = new HashSet<>();
    header.stream()
        .filter(column -> !columns.add(column))
        .forEach(column -> notes.problem(new Problem(path, line, column, "", "each column once")));
  }

  private static Map<String, Value> fields(List<String> header, CsvRecord row, int line) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      fields.put(header.get(column), new Scalar(row.getField(column), line));
    }
    return fields;
  }
}

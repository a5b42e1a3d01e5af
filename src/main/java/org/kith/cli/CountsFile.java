package org.kith.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.kernel.Refusal;
import org.kith.statistics.disclosure.FrequencyTable;

/**
 * A table of counts as spreadsheets write it: CSV in UTF-8, separated by commas, semicolons or
 * tabs; a line of headings, labels in the first column, totals in the last line and the last
 * column; whole numbers, thousands set apart or not.
 */
final class CountsFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\d{1,18}(\\.0+)?|\\d{1,3}([, '\u2019\u00A0\u2009\u202F]\\d{3}){1,5}(\\.0+)?");
  private static final Pattern FORMULA = Pattern.compile("[=+@-].*");
  private static final Pattern NEGATIVE = Pattern.compile("[-\u2212]\\s*\\d.*");
  private static final int LEAST = 3;

  private final Path file;
  private final List<CsvRecord> lines;

  /** The file is no table of counts. */
  static final class Unreadable extends Refusal {
    Unreadable(String sentence) {
      super(sentence);
    }
  }

  private CountsFile(Path file, List<CsvRecord> lines) {
    this.file = file;
    this.lines = lines;
  }

  static FrequencyTable read(Path file) {
    String text = text(file);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      return new CountsFile(file, withoutEmptyEnd(reader.stream().toList())).table();
    } catch (CsvParseException unquoted) {
      throw new Unreadable("%s cannot be read as CSV: %s".formatted(file, unquoted.getMessage()));
    } catch (IOException failed) {
      throw new Unreadable("%s could not be read.".formatted(file));
    }
  }

  static String text(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException absent) {
      throw new Unreadable("There is no file %s.".formatted(file));
    } catch (CharacterCodingException otherwiseCoded) {
      throw new Unreadable(
          "%s is not text in UTF-8: save it as \"CSV UTF-8\" and try again.".formatted(file));
    } catch (IOException failed) {
      throw new Unreadable("%s could not be read.".formatted(file));
    }
  }

  static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    for (char separator : new char[] {',', ';', '\t'}) {
      if (headings.indexOf(separator) >= 0) {
        return separator;
      }
    }
    return ',';
  }

  /** Spreadsheets leave lines of separators behind a table. */
  private static List<CsvRecord> withoutEmptyEnd(List<CsvRecord> lines) {
    List<CsvRecord> kept = new ArrayList<>(lines);
    while (!kept.isEmpty() && kept.getLast().getFields().stream().allMatch(String::isBlank)) {
      kept.removeLast();
    }
    return kept;
  }

  private FrequencyTable table() {
    if (lines.size() < LEAST || lines.getFirst().getFieldCount() < LEAST) {
      throw new Unreadable(
          ("%s holds no table: it takes a line of headings, at least one row and one column of"
                  + " counts, and totals in the last line and the last column.")
              .formatted(file));
    }
    List<String> headings = lines.getFirst().getFields();
    List<String> columns =
        headings.subList(1, headings.size()).stream().map(String::strip).toList();
    List<String> rows = new ArrayList<>();
    List<List<Long>> counts = new ArrayList<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      if (line.getFieldCount() != headings.size()) {
        throw at(
            line,
            "has %d cells, but the headings have %d"
                .formatted(line.getFieldCount(), headings.size()));
      }
      rows.add(line.getField(0).strip());
      List<Long> row = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        row.add(count(line, columns.get(column), line.getField(column + 1).strip()));
      }
      counts.add(row);
    }
    requireDistinct(lines.getFirst(), columns, "two columns are called");
    requireDistinct(lines.getLast(), rows, "two rows of the table are called");
    return new FrequencyTable(rows, columns, counts);
  }

  private long count(CsvRecord line, String column, String written) {
    if (WHOLE.matcher(written).matches()) {
      return Long.parseLong(written.replaceFirst("\\.0+$", "").replaceAll("\\D", ""));
    }
    if (written.isEmpty()) {
      throw at(
          line, "has no count in column \"%s\"; where there is nobody, write 0".formatted(column));
    }
    if (NEGATIVE.matcher(written).matches()) {
      throw at(
          line,
          "has %s in column \"%s\", and a count is never negative".formatted(written, column));
    }
    String what = FORMULA.matcher(written).matches() ? "a formula" : "no whole number";
    throw at(line, "has %s in column \"%s\", which is %s".formatted(written, column, what));
  }

  private void requireDistinct(CsvRecord line, List<String> labels, String fault) {
    Set<String> seen = new HashSet<>();
    for (String label : labels) {
      if (!seen.add(label)) {
        throw at(
            line,
            "%s \"%s\", so that a hidden count could not be named"
                .formatted("cannot be read: " + fault, label));
      }
    }
  }

  private Unreadable at(CsvRecord line, String fault) {
    return new Unreadable("%s: line %d %s.".formatted(file, line.getStartingLineNumber(), fault));
  }
}

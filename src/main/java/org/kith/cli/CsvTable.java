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

/**
 * A table as spreadsheets write it: CSV in UTF-8, separated by commas, semicolons or tabs; a line
 * of headings, labels in the first column; whole numbers, thousands set apart or not.
 */
final class CsvTable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\d{1,18}(\\.0+)?|\\d{1,3}([, '\u2019\u00A0\u2009\u202F]\\d{3}){1,5}(\\.0+)?");
  private static final Pattern FORMULA = Pattern.compile("[=+@-].*");
  private static final Pattern NEGATIVE = Pattern.compile("[-\u2212]\\s*\\d.*");

  private static final long MOST_PEOPLE = 10_000_000_000L;

  private final Path file;
  private final List<String> headings;
  private final List<CsvRecord> lines;

  /** The file is no table of the shape that is asked for. */
  static final class Unreadable extends Refusal {
    private Unreadable(String sentence) {
      super(sentence);
    }
  }

  private CsvTable(Path file, List<CsvRecord> records) {
    this.file = file;
    headings =
        records.isEmpty()
            ? List.of()
            : records.getFirst().getFields().stream().map(String::strip).toList();
    lines = records.isEmpty() ? List.of() : records.subList(1, records.size());
  }

  /**
   * @param leastLines so many lines below the headings there have to be
   * @param leastColumns so many columns
   * @param shape what the table takes, after "it takes a line of headings, "
   */
  static CsvTable read(Path file, int leastLines, int leastColumns, String shape) {
    String text = text(file);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      CsvTable table = new CsvTable(file, withoutEmptyEnd(reader.stream().toList()));
      if (table.lines.size() < leastLines || table.headings.size() < leastColumns) {
        throw new Unreadable(
            "%s holds no table: it takes a line of headings, %s.".formatted(file, shape));
      }
      return table;
    } catch (CsvParseException unquoted) {
      throw new Unreadable("%s cannot be read as CSV: %s".formatted(file, unquoted.getMessage()));
    } catch (IOException failed) {
      throw new Unreadable("%s could not be read.".formatted(file));
    }
  }

  private static String text(Path file) {
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

  private static char separator(String text) {
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

  /** One line below the headings, with a cell for every heading. */
  final class Line {
    private final CsvRecord line;

    private Line(CsvRecord line) {
      this.line = line;
    }

    String label() {
      return text(0);
    }

    String text(int column) {
      return line.getField(column).strip();
    }

    /** The count in a column; refused, with line and column, where there is none. */
    long count(int column) {
      String written = text(column);
      if (WHOLE.matcher(written).matches()) {
        return Long.parseLong(written.replaceFirst("\\.0+$", "").replaceAll("\\D", ""));
      }
      String heading = headings.get(column);
      if (written.isEmpty()) {
        throw refused(
            "has no count in column \"%s\"; where there is nobody, write 0".formatted(heading));
      }
      if (NEGATIVE.matcher(written).matches()) {
        throw refused(
            "has %s in column \"%s\", and a count is never negative".formatted(written, heading));
      }
      String what = FORMULA.matcher(written).matches() ? "a formula" : "no whole number";
      throw refused("has %s in column \"%s\", which is %s".formatted(written, heading, what));
    }

    /** A count of people, of whom there are not more than on Earth. */
    long people(int column) {
      long count = count(column);
      if (count > MOST_PEOPLE) {
        throw refused(
            "has %d in column \"%s\", which is more people than there are"
                .formatted(count, headings.get(column)));
      }
      return count;
    }

    Unreadable refused(String fault) {
      return at(line.getStartingLineNumber(), fault);
    }
  }

  List<String> headings() {
    return headings;
  }

  List<Line> lines() {
    List<Line> read = new ArrayList<>();
    for (CsvRecord line : lines) {
      if (line.getFieldCount() != headings.size()) {
        throw at(
            line.getStartingLineNumber(),
            "has %d cells, but the headings have %d"
                .formatted(line.getFieldCount(), headings.size()));
      }
      read.add(new Line(line));
    }
    return read;
  }

  /** Refuses two columns of one heading, the labels' left aside. */
  void requireDistinctColumns(String because) {
    Set<String> seen = new HashSet<>();
    for (String heading : headings.subList(1, headings.size())) {
      if (!seen.add(heading)) {
        throw inHeadings(
            "cannot be read: two columns are called \"%s\", %s".formatted(heading, because));
      }
    }
  }

  /** Refuses two lines of one label. */
  void requireDistinctLines(String what, String because) {
    Set<String> seen = new HashSet<>();
    for (Line line : lines()) {
      if (!seen.add(line.label())) {
        throw line.refused(
            "cannot be read: two %s are called \"%s\", %s".formatted(what, line.label(), because));
      }
    }
  }

  /** For what is wrong between two files. */
  static Unreadable unreadable(String sentence) {
    return new Unreadable(sentence);
  }

  Unreadable inHeadings(String fault) {
    return at(1, fault);
  }

  private Unreadable at(long line, String fault) {
    return new Unreadable("%s: line %d %s.".formatted(file, line, fault));
  }
}

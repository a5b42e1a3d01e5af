package org.kith.imports.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Values set apart by commas, semicolons or tabs (RFC 4180), in whatever encoding they came. */
final class TextFile implements TableFile {
  private static final int SAMPLE = 1 << 16;

  private final Bytes bytes;
  private final Charset encoding;
  private final char separator;

  private TextFile(Bytes bytes, Charset encoding, char separator) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.separator = separator;
  }

  static TextFile of(Bytes bytes) throws IOException {
    Charset encoding = Encoding.of(bytes);
    char[] sample = new char[SAMPLE];
    int size;
    try (Reader reader = reader(bytes, encoding)) {
      size = Math.max(0, reader.read(sample));
    }
    return new TextFile(bytes, encoding, separator(new String(sample, 0, size)));
  }

  Charset encoding() {
    return encoding;
  }

  private static Reader reader(Bytes bytes, Charset encoding) throws IOException {
    InputStream content = bytes.open();
    return new InputStreamReader(content, encoding);
  }

  /** The one that most lines have, and have most often; commas where none has any. */
  private static char separator(String sample) {
    char best = ',';
    long most = 0;
    for (char separator : new char[] {'\t', ';', ',', '|'}) {
      long lines = sample.lines().limit(50).filter(line -> line.indexOf(separator) >= 0).count();
      long all = sample.lines().limit(50).mapToLong(line -> count(line, separator)).sum();
      long score = lines * 1_000 + all;
      if (lines > 0 && score > most) {
        best = separator;
        most = score;
      }
    }
    return best;
  }

  private static long count(String line, char separator) {
    boolean isQuoted = false;
    long count = 0;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      isQuoted ^= letter == '"';
      count += !isQuoted && letter == separator ? 1 : 0;
    }
    return count;
  }

  @Override
  public void read(Rows rows) {
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(reader(bytes, encoding))) {
      int number = 0;
      for (CsvRecord line : lines) {
        number++;
        if (!rows.take(row(number, line))) {
          return;
        }
      }
    } catch (CsvParseException unquoted) {
      throw new UnreadableTable(
          "This file cannot be read as CSV: a quotation mark is opened and never closed.");
    } catch (IOException | UncheckedIOException failed) {
      throw new UnreadableTable("This file could not be read to its end.");
    }
  }

  private static Row row(int number, CsvRecord line) {
    List<Cell> cells = new ArrayList<>(line.getFieldCount());
    for (int column = 0; column < line.getFieldCount(); column++) {
      String written = line.getField(column);
      cells.add(
          Cell.text(
              number == 1 && column == 0 && written.startsWith("\uFEFF")
                  ? written.substring(1)
                  : written));
    }
    return new Row("", number, cells);
  }
}

package org.kith.cli.borough;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Comma-separated files that the borough is made from. */
final class Lines {
  private Lines() {}

  /** Of a file within the program. */
  static List<NamedCsvRecord> of(String resource) {
    try (InputStream file = Lines.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return read(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<NamedCsvRecord> of(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      return read(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<NamedCsvRecord> read(InputStream file) throws IOException {
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.stream().toList();
    }
  }
}

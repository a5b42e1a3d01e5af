package org.kith.geography.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.geography.UnreadableDirectory;

/**
 * A postcode directory of the Office for National Statistics, line by line: 2.7 million of them for
 * the whole country. Its columns have had different names over the years.
 */
final class PostcodeDirectory {
  /**
   * A postcode.
   *
   * @param code in capitals, without spaces
   * @param lsoa the neighbourhood of 2021 that it is in
   * @param ended whether it is no longer in use
   */
  record Postcode(String code, String lsoa, boolean ended) {}

  private static final List<String> POSTCODE = List.of("pcds", "pcd8", "pcd7", "pcd2", "pcd");
  private static final List<String> LSOA = List.of("lsoa21", "lsoa21cd");
  private static final List<String> ENDED = List.of("doterm");

  private PostcodeDirectory() {}

  /** Tells those whose neighbourhood is wanted. */
  static void read(Reader text, Set<String> wanted, Consumer<Postcode> found) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      Columns columns = null;
      for (NamedCsvRecord row : rows) {
        if (columns == null) {
          columns = Columns.of(row.getHeader());
        }
        String lsoa = row.getField(columns.lsoa());
        if (wanted.contains(lsoa)) {
          found.accept(
              new Postcode(
                  plain(row.getField(columns.postcode())),
                  lsoa,
                  !row.getField(columns.ended()).isBlank()));
        }
      }
    } catch (CsvParseException broken) {
      throw new UnreadableDirectory(
          "The postcode directory is not comma-separated text with as many fields in every line.");
    }
  }

  private record Columns(int postcode, int lsoa, int ended) {
    static Columns of(List<String> header) {
      List<String> names =
          header.stream()
              .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
              .toList();
      return new Columns(find(names, POSTCODE), find(names, LSOA), find(names, ENDED));
    }

    private static int find(List<String> names, List<String> wanted) {
      return wanted.stream()
          .mapToInt(names::indexOf)
          .filter(column -> column >= 0)
          .findFirst()
          .orElseThrow(() ->
              new UnreadableDirectory(
                  "The postcode directory has none of the columns "
                      + String.join(", ", wanted)
                      + "."));
    }
  }

  static String plain(String postcode) {
    return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}

package org.kith.ui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The languages of this installation, English first, read from {@code languages.csv}: another
 * language is another line there and its message bundles.
 */
public record Languages(List<Language> all) {

  public Languages {
    all = List.copyOf(all);
    if (all.isEmpty() || !all.getFirst().isEnglish()) {
      throw new IllegalArgumentException("English comes first: other wording falls back to it");
    }
  }

  /** The languages that the program ships with. */
  public static Languages shipped() {
    InputStream file =
        Objects.requireNonNull(Languages.class.getResourceAsStream("/languages.csv"));
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new Languages(reader.stream().map(Languages::language).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Language english() {
    return all.getFirst();
  }

  public Optional<Language> of(String code) {
    return all.stream().filter(language -> language.code().equals(code)).findFirst();
  }

  private static Language language(NamedCsvRecord line) {
    return new Language(
        line.getField("code"),
        line.getField("english_name"),
        line.getField("own_name"),
        Language.Direction.valueOf(line.getField("direction").toUpperCase(Locale.ROOT)),
        line.getField("machine_drafted").equals("yes"));
  }
}

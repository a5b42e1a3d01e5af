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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages of this installation, read from {@code languages.csv}: another language is another
 * line there and its message bundles.
 *
 * @param all those in which the whole site is worded, English first
 * @param inPart those in which the pages of {@link EveryLanguage} are, and others are English
 */
public record Languages(List<Language> all, List<Language> inPart) {

  public Languages {
    all = List.copyOf(all);
    inPart = List.copyOf(inPart);
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
      Map<Boolean, List<Language>> read =
          reader.stream()
              .collect(
                  Collectors.partitioningBy(
                      line -> line.getField("whole_site").equals("yes"),
                      Collectors.mapping(Languages::language, Collectors.toList())));
      return new Languages(read.getOrDefault(true, List.of()), read.getOrDefault(false, List.of()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Language english() {
    return all.getFirst();
  }

  /** Every language that pages have an address in. */
  public List<Language> served() {
    return Stream.concat(all.stream(), inPart.stream()).toList();
  }

  public Optional<Language> of(String code) {
    return served().stream().filter(language -> language.code().equals(code)).findFirst();
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

package org.kith.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The topics of all directories, in the order of {@code directory/topics.csv}: a line names one in
 * every language, with the other words that people look for it by.
 */
public record Topics(Map<String, Topic> byId) {
  private static final Topics SHIPPED = read();

  /** Those that the program ships with. */
  public static Topics shipped() {
    return SHIPPED;
  }

  public List<Topic> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Topic> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static Topics read() {
    InputStream file =
        Objects.requireNonNull(Topics.class.getResourceAsStream("/directory/topics.csv"));
    Map<String, Topic> topics = new LinkedHashMap<>();
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.stream().map(Topics::topic).forEach(one -> topics.put(one.id(), one));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Topics(topics);
  }

  private static Topic topic(NamedCsvRecord line) {
    Map<String, List<String>> names = new HashMap<>();
    line.getFieldsAsMap()
        .forEach((column, written) -> {
          if (column.length() == 2 && !column.equals("id") && !written.isEmpty()) {
            names.put(column, List.of(written.split("\\|")));
          }
        });
    String parent = line.getField("parent");
    return new Topic(line.getField("id"), parent.isEmpty() ? null : parent, names);
  }
}

package org.kith.figures.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.yaml.snakeyaml.Yaml;

/**
 * The figures of an example folder as a ledger, read without a database: only as much of the
 * folder's format as rules need, and nothing is checked.
 */
record ExampleFigures(Path folder) {
  private static final Set<String> PRIORITIES =
      Set.of(
          "connecting-across-communities",
          "young-people",
          "working-and-contributing",
          "living-together");

  Ledger ledger() {
    Map<String, NamedCsvRecord> labels = new HashMap<>();
    records("definitions")
        .forEach(
            row -> labels.put(row.getField("subject") + "|" + row.getField("definition"), row));
    List<Statement> statements =
        records("0").map(row -> statement(row, labels.get(key(row)))).toList();
    return new Ledger(statements, sources(), subjects());
  }

  private static String key(NamedCsvRecord row) {
    return row.getField("subject") + "|" + row.getField("definition");
  }

  private Stream<NamedCsvRecord> records(String prefix) {
    try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList()
          .stream()
          .flatMap(ExampleFigures::rows);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<NamedCsvRecord> rows(Path file) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Statement statement(NamedCsvRecord row, @Nullable NamedCsvRecord definition) {
    Kind kind = Kind.of(row.getField("kind")).orElseThrow();
    return new Statement(
        row.getField("id"),
        new Quantity(subject(row.getField("subject")), row.getField("definition")),
        definition == null
            ? row.getField("definition").replace('-', ' ')
            : definition.getField("label"),
        definition == null
            ? Prominence.MAIN
            : Prominence.of(definition.getField("prominence")).orElseThrow(),
        kind,
        value(row),
        row.getField("words"),
        Period.parse(row.getField("period")).orElseThrow(),
        Breakdown.parse(row.getField("breakdown")).orElseThrow(),
        row.getField("part_of").isEmpty() ? null : row.getField("part_of"),
        switch (row.getField("complete")) {
          case "yes" -> Completeness.WHOLE;
          case "no" -> Completeness.PARTIAL;
          default -> Completeness.UNSTATED;
        },
        row.getField("base"),
        row.getField("document"),
        row.getField("section"),
        row.getField("note"));
  }

  private static Statement.Value value(NamedCsvRecord row) {
    String low = row.getField("low");
    String high = row.getField("high");
    if (row.getField("unit").equals("date")) {
      return new Statement.On(day(low), day(high));
    }
    return new Statement.Of(
        new Amount(Unit.of(row.getField("unit")).orElseThrow(), number(low), number(high)));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private List<Source> sources() {
    List<Map<String, Object>> entries = yaml(folder.resolve("sources.yaml"));
    return entries.stream()
        .map(entry ->
            new Source(
                text(entry, "id"),
                text(entry, "title"),
                text(entry, "publisher"),
                Period.parse(text(entry, "published")).orElseThrow(),
                text(entry, "kind"),
                null))
        .toList();
  }

  private List<SubjectName> subjects() {
    List<SubjectName> names = new ArrayList<>();
    names.add(name(folder.resolve("programme.yaml"), null));
    Subject programme = names.getFirst().subject();
    for (String kind : List.of("priorities", "projects")) {
      try (Stream<Path> files = Files.list(folder.resolve(kind))) {
        files
            .filter(file -> file.getFileName().toString().matches("[a-z0-9-]+\\.yaml"))
            .sorted()
            .forEach(file -> names.add(name(file, programme)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return names;
  }

  private static SubjectName name(Path file, @Nullable Subject programme) {
    Map<String, Object> entry = yaml(file);
    String priority = text(entry, "priority");
    return new SubjectName(
        subject(text(entry, "id")),
        text(entry, "name"),
        priority.isEmpty() ? programme : subject(priority),
        null);
  }

  /** What the file says; the plain text of each date, as the format has it. */
  private static <T> T yaml(Path file) {
    try {
      String quoted =
          Files.readString(file).replaceAll("(?m)^( *published: )(\\d[\\d-]*)$", "$1\"$2\"");
      return new Yaml().load(quoted);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Map<String, Object> entry, String key) {
    Object value = entry.get(key);
    return value == null ? "" : value.toString();
  }

  private static Subject subject(String id) {
    if (id.startsWith("area-")) {
      return new Subject("area", id);
    }
    if (id.equals("walsall-for-all")) {
      return new Subject("programme", id);
    }
    return new Subject(PRIORITIES.contains(id) ? "priority" : "project", id);
  }
}

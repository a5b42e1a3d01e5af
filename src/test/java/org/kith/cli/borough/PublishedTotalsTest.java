package org.kith.cli.borough;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * At scale 1 the synthetic registers add up to what the programme's documents published: each
 * statement in {@code borough/totals.csv} that says what of the registers it is about.
 */
class PublishedTotalsTest {
  private static final Path EXAMPLE = Path.of("examples", "walsall");

  @TempDir private static Path folder = Path.of("");
  private static final Map<String, NamedCsvRecord> STATEMENTS = new HashMap<>();
  private static final Map<String, Series> SERIES =
      Series.all().stream().collect(Collectors.toMap(Series::id, one -> one));

  @BeforeAll
  static void write() throws IOException {
    SyntheticBorough.of(EXAMPLE, 1, 1).write(folder);
    try (Stream<Path> files = Files.list(EXAMPLE.resolve("figures"))) {
      files
          .filter(file -> file.getFileName().toString().matches("\\d{3}\\.csv"))
          .forEach(
              file -> Lines.of(file).forEach(line -> STATEMENTS.put(line.getField("id"), line)));
    }
  }

  @TestFactory
  Stream<DynamicTest> theRegistersAddUpTo() {
    Written written = new Written(folder);
    return totals()
        .filter(total -> !total.getField("measure").isEmpty())
        .map(total ->
            DynamicTest.dynamicTest(
                total.getField("statement"),
                () -> {
                  NamedCsvRecord statement = statement(total);
                  String high = statement.getField("high");
                  long measured =
                      written.measured(
                          total.getField("measure"), series(total), total.getField("breakdown"));
                  assertThat((double) measured)
                      .isBetween(
                          Double.valueOf(statement.getField("low")),
                          high.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(high));
                }));
  }

  @Test
  void everyPublishedCountOfThoseProjectsIsMatchedOrSaysWhyNot() {
    assertThat(totals())
        .allSatisfy(total -> {
          assertThat(STATEMENTS).containsKey(total.getField("statement"));
          assertThat(total.getField("measure").isEmpty())
              .isEqualTo(!total.getField("why_not").isEmpty());
        });
    Set<String> listed =
        totals().map(total -> total.getField("statement")).collect(Collectors.toSet());
    Set<String> projects =
        SERIES.values().stream().map(Series::project).collect(Collectors.toSet());
    assertThat(STATEMENTS.values())
        .filteredOn(one -> one.getField("kind").equals("reported"))
        .filteredOn(one -> one.getField("unit").matches("attendances|sessions"))
        .filteredOn(one -> projects.contains(one.getField("subject")))
        .filteredOn(one -> !one.getField("definition").contains("-per-"))
        .extracting(one -> one.getField("id"))
        .isSubsetOf(listed);
  }

  @Test
  void everySeriesIsOfAProjectAndAnOrganisationOfTheExample() throws IOException {
    String organisations = Files.readString(EXAMPLE.resolve("organisations.yaml"));
    assertThat(SERIES.values())
        .allSatisfy(series -> {
          assertThat(EXAMPLE.resolve("projects/" + series.project() + ".yaml")).exists();
          assertThat(organisations).contains("- id: " + series.holder() + "\n");
        });
  }

  private static Stream<NamedCsvRecord> totals() {
    return Lines.of("/borough/totals.csv").stream();
  }

  private static NamedCsvRecord statement(NamedCsvRecord total) {
    return Objects.requireNonNull(STATEMENTS.get(total.getField("statement")));
  }

  private static List<Series> series(NamedCsvRecord total) {
    return Arrays.stream(total.getField("series").split(" ", -1))
        .map(id -> Objects.requireNonNull(SERIES.get(id)))
        .toList();
  }
}

package org.kith.cli.borough;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.kernel.Ethnicity;

class SyntheticBoroughTest {
  private static final Path EXAMPLE = Path.of("examples", "walsall");

  @TempDir private Path folder = Path.of("");

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Written.at(folder.resolve("one"), 7, 0.2);
    Written.at(folder.resolve("again"), 7, 0.2);
    Written.at(folder.resolve("other"), 8, 0.2);

    for (Table table : Table.values()) {
      String name = table.place() + ".csv";
      byte[] one = Files.readAllBytes(folder.resolve("one").resolve(name));
      assertThat(Files.readAllBytes(folder.resolve("again").resolve(name))).isEqualTo(one);
      assertThat(Files.readAllBytes(folder.resolve("other").resolve(name))).isNotEqualTo(one);
    }
  }

  @Test
  void twiceTheScaleIsTwiceAsMuch() throws IOException {
    Written half = Written.at(folder.resolve("half"), 3, 0.5);
    Written more = Written.at(folder.resolve("more"), 3, 1.5);

    assertThat(more.attendances.size())
        .isBetween((int) (2.9 * half.attendances.size()), (int) (3.1 * half.attendances.size()));
    assertThat(more.records.size())
        .isBetween((int) (2.9 * half.records.size()), (int) (3.1 * half.records.size()));
  }

  /**
   * Pearson's test against the census: people of households are alike, so that the statistic is
   * divided by how many of a household there are at most on average (Rao and Scott 1981).
   */
  @Test
  void peopleLiveAndAreAsTheCensusHasThem() throws IOException {
    List<Series> anybody =
        Series.all().stream()
            .filter(one -> !one.isTally() && one.quotas().isEmpty() && one.of().isEmpty())
            .filter(one -> one.home().isEmpty())
            .toList();
    Written written = Written.at(folder, 11, 1);
    List<NamedCsvRecord> people = written.people(anybody);

    Map<String, String> wards = Homes.wards(EXAMPLE.resolve("geography"));
    assertAsCensus(
        shares("ethnic-group.csv", line -> requireNonNull(wards.get(line.getField("code")))),
        counted(people, person -> person.getField("ward")));
    Map<String, Long> groups =
        people.stream()
            .map(person -> written.monitoring.get(person.getField("id")))
            .filter(Objects::nonNull)
            .flatMap(answers ->
                Stream.of(Ethnicity.values())
                    .filter(one -> one.id().equals(answers.getField("ethnicity"))))
            .collect(Collectors.groupingBy(one -> one.group().id(), Collectors.counting()));
    assertAsCensus(shares("ethnic-group.csv", line -> group(line.getField("group"))), groups);
    Map<String, Long> religions =
        people.stream()
            .map(person -> written.monitoring.get(person.getField("id")))
            .filter(Objects::nonNull)
            .map(answers -> answers.getField("religion"))
            .filter(religion -> !religion.matches("not_answered|prefer_not_to_say"))
            .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    Map<String, Double> published =
        shares("religion.csv", line -> Affinity.religion(line.getField("group")));
    published.remove("not_answered");
    assertAsCensus(published, religions);
  }

  @Test
  void someWereNotAskedAndSomeWouldRatherNotSay() throws IOException {
    Written written = Written.at(folder, 5, 0.3);

    double asked = (double) written.monitoring.size() / written.records.size();
    assertThat(asked).isBetween(.78, .88);
    assertThat(written.monitoring.values())
        .extracting(answers -> answers.getField("ethnicity"))
        .contains("prefer_not_to_say", "not_answered", "white_british");
  }

  @Test
  void nobodyIsReal() throws IOException {
    Written written = Written.at(folder, 9, 0.1);

    assertThat(written.records.values())
        .isNotEmpty()
        .allSatisfy(person -> {
          // Ofcom keeps these numbers for drama; no postcode ends in these letters
          assertThat(person.getField("phone")).matches("07700 900\\d{3}");
          assertThat(person.getField("postcode")).matches("W[SV]\\d+ \\d[CIKMOV]{2}");
          assertThat(person.getField("note")).startsWith("Synthetic");
        });
    assertThat(written.activities.values())
        .allSatisfy(one -> assertThat(one.getField("title")).endsWith("(synthetic)"));
  }

  private static void assertAsCensus(Map<String, Double> published, Map<String, Long> counted) {
    double people = counted.values().stream().mapToLong(Long::longValue).sum();
    double census = published.values().stream().mapToDouble(Double::doubleValue).sum();
    double statistic = 0;
    int cells = 0;
    for (Map.Entry<String, Double> one : published.entrySet()) {
      double expected = people * one.getValue() / census;
      if (expected >= 5) {
        double off = counted.getOrDefault(one.getKey(), 0L) - expected;
        statistic += off * off / expected;
        cells++;
      }
    }
    double design = 2;
    assertThat(people).isGreaterThan(3000);
    assertThat(statistic / design).isLessThan(oneInAThousand(cells - 1));
  }

  private static Map<String, Long> counted(
      List<NamedCsvRecord> people, Function<NamedCsvRecord, String> by) {
    return people.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  private static Map<String, Double> shares(String file, Function<NamedCsvRecord, String> by) {
    Map<String, Double> shares = new TreeMap<>();
    Lines.of(EXAMPLE.resolve("geography/census-2021").resolve(file))
        .forEach(line ->
            shares.merge(by.apply(line), Double.valueOf(line.getField("count")), Double::sum));
    return shares;
  }

  private static String group(String label) {
    return label.toLowerCase(Locale.ROOT).split("[ ,]")[0];
  }

  /** Chi-square's quantile, by the approximation of Wilson and Hilferty (1931). */
  private static double oneInAThousand(int freedom) {
    double ninth = 2.0 / (9 * freedom);
    return freedom * Math.pow(1 - ninth + 3.0902 * Math.sqrt(ninth), 3);
  }
}

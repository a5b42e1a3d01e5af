package org.kith.cli.borough;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.kernel.EthnicGroup;
import org.kith.kernel.Ethnicity;

/**
 * Where people of which ethnic group and religion live. The census publishes each by neighbourhood,
 * and not both together: how they go together starts from a guess ({@link Affinity}) and is fitted
 * to every published margin in turn (iterative proportional fitting, Deming and Stephan 1940,
 * Annals of Mathematical Statistics 11): five groups and nine religions of each neighbourhood, and
 * nineteen groups of the borough.
 */
final class Homes {
  /** People alike: a neighbourhood, an ethnic group, a religion. */
  record Home(
      String neighbourhood, String ward, String locality, Ethnicity ethnicity, String religion) {}

  private static final int ROUNDS = 60;
  private static final Pattern FEATURE =
      Pattern.compile("\"code\":\"(E01\\d{6})\",\"name\":\"[^\"]*\",\"ward\":\"(E05\\d{6})\"");

  private final List<Home> homes = new ArrayList<>();
  private final double[] upTo;

  /** Reads the census of a programme folder. */
  Homes(Path folder) {
    Path geography = folder.resolve("geography");
    Map<String, String> localities = new HashMap<>();
    Lines.of(geography.resolve("ward-localities.csv"))
        .forEach(line -> localities.put(line.getField("ward"), line.getField("locality")));
    new TreeMap<>(wards(geography))
        .forEach((neighbourhood, ward) -> {
          for (Ethnicity ethnicity : Ethnicity.values()) {
            for (String religion : Affinity.RELIGIONS) {
              homes.add(
                  new Home(
                      neighbourhood, ward, localities.getOrDefault(ward, ""), ethnicity, religion));
            }
          }
        });
    upTo = fitted(geography.resolve("census-2021"));
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  /** Somebody's, as likely as the census has it. */
  Home drawn(SplittableRandom chance) {
    double drawn = chance.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, drawn);
    return homes.get(found >= 0 ? found + 1 : -found - 1);
  }

  /** The ward that fits each neighbourhood best. */
  static Map<String, String> wards(Path geography) {
    Map<String, String> wards = new HashMap<>();
    try (Stream<String> lines = Files.lines(geography.resolve("lsoas.geojson"))) {
      lines.forEach(line -> {
        Matcher feature = FEATURE.matcher(line);
        if (feature.find()) {
          wards.put(feature.group(1), feature.group(2));
        }
      });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return wards;
  }

  private double[] fitted(Path census) {
    Map<String, Double> groups = new HashMap<>();
    Map<String, Double> religions = new HashMap<>();
    Map<String, Double> ethnicities = new HashMap<>();
    for (NamedCsvRecord line : Lines.of(census.resolve("ethnic-group.csv"))) {
      groups.put(line.getField("code") + group(line.getField("group")).id(), count(line));
    }
    for (NamedCsvRecord line : Lines.of(census.resolve("religion.csv"))) {
      religions.put(line.getField("code") + Affinity.religion(line.getField("group")), count(line));
    }
    for (NamedCsvRecord line : Lines.of(census.resolve("ethnicity.csv"))) {
      Ethnicity.ofCensus(line.getField("group"))
          .ifPresent(ethnicity -> ethnicities.put(ethnicity.id(), count(line)));
    }
    double[] people = homes.stream().mapToDouble(home -> Affinity.of(home)).toArray();
    List<Margin> margins =
        List.of(
            margin(ethnicities, home -> home.ethnicity().id()),
            margin(religions, home -> home.neighbourhood() + home.religion()),
            margin(groups, home -> home.neighbourhood() + home.ethnicity().group().id()));
    for (int round = 0; round < ROUNDS; round++) {
      margins.forEach(margin -> margin.fit(people));
    }
    return people;
  }

  private Margin margin(Map<String, Double> published, Function<Home, String> key) {
    List<String> keys = published.keySet().stream().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    keys.forEach(one -> numbers.put(one, numbers.size()));
    return new Margin(
        keys.stream().mapToDouble(one -> published.getOrDefault(one, 0.0)).toArray(),
        homes.stream().mapToInt(home -> numbers.getOrDefault(key.apply(home), -1)).toArray());
  }

  private static double count(NamedCsvRecord line) {
    return Double.parseDouble(line.getField("count"));
  }

  private static EthnicGroup group(String label) {
    return Arrays.stream(EthnicGroup.values())
        .filter(group -> label.toLowerCase(Locale.ROOT).startsWith(group.id()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * @param published how many people each part of the margin has
   * @param part which of them a cell adds to; −1: none
   */
  private record Margin(double[] published, int[] part) {
    void fit(double[] people) {
      double[] sums = new double[published.length];
      for (int cell = 0; cell < people.length; cell++) {
        if (part[cell] >= 0) {
          sums[part[cell]] += people[cell];
        }
      }
      for (int cell = 0; cell < people.length; cell++) {
        if (part[cell] >= 0 && sums[part[cell]] > 0) {
          people[cell] *= published[part[cell]] / sums[part[cell]];
        }
      }
    }
  }
}

package org.kith.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Quarter;
import org.kith.statistics.disclosure.FrequencyTable;
import org.kith.statistics.disclosure.SafetyRule;
import org.kith.statistics.disclosure.Suppression;

/**
 * Different people by locality, nineteen ethnic groups and sixteen quarters, beside {@code
 * count(distinct)} of the same in SQL, once with the registers as they are and once with twice the
 * attendances. The floor is a bit for each person and quarter and two bytes a person, added up.
 */
final class ReachBench {
  private static final Quarter FIRST = new Quarter(2018, 1);
  private static final Quarter LAST = new Quarter(2021, 4);
  private static final int RUNS = 21;
  private static final int SQL_RUNS = 3;
  private static final double LEAST_FASTER = 100;
  private static final double MOST_GROWTH = 1.2;
  private static final ReachQuestion QUESTION =
      ReachQuestion.of(FIRST, LAST, Dimension.LOCALITY, Dimension.ETHNICITY, Dimension.QUARTER);

  private final int people;

  ReachBench(int people) {
    this.people = people;
  }

  private record Measured(double first, double adHoc, double warm, double sql) {}

  /**
   * Measures and prints.
   *
   * @return whether it is fast enough, and grows slowly enough
   */
  boolean run() throws IOException, SQLException {
    System.out.printf("reach: %,d people, ten attendances each, all synthetic%n", people);
    try (BenchTown town = BenchTown.open()) {
      town.run("everybody.sql", people);
      town.run("registers.sql", people);
      Measured once = measured(town);
      town.run("twice.sql", people);
      Measured twice = measured(town);
      double faster = once.sql() / once.warm();
      double growth = twice.warm() / once.warm();
      System.out.printf(
          "%.0f times faster than SQL (aim: %.0f), of other projects each time %.0f times; %.2f times"
              + " as long with twice the attendances (aim: at most %.1f), of other projects %.2f%n",
          faster,
          LEAST_FASTER,
          once.sql() / once.adHoc(),
          growth,
          MOST_GROWTH,
          twice.adHoc() / once.adHoc());
      BenchTown.machine();
      return faster >= LEAST_FASTER && growth <= MOST_GROWTH;
    }
  }

  private Measured measured(BenchTown town) throws SQLException, IOException {
    Reach reach = town.application().bean(Reach.class);
    return town.application()
        .inArea(BenchTown.AREA, "bench", Set.of(Reach.COUNT), app -> measured(town, reach));
  }

  private Measured measured(BenchTown town, Reach reach) {
    try {
      double floor = BenchTown.told("floor: bits and bytes alone", floor());
      long start = System.nanoTime();
      ReachAnswer answer = reach.count(QUESTION);
      double first = (System.nanoTime() - start) / 1e6;
      System.out.printf("%-52s %,10.1f ms%n", "read from the database and counted, once", first);
      List<Double> warm = new ArrayList<>();
      List<Double> adHoc = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        warm.add(milliseconds(() -> reach.count(QUESTION)));
        // of 59 of 60 projects: nothing that was put together for another question helps
        String[] projects = allBut(run);
        adHoc.add(milliseconds(() -> reach.count(QUESTION.only(Dimension.PROJECT, projects))));
      }
      double warmly = BenchTown.told("counted: a number for each person and quarter is kept", warm);
      double freshly =
          BenchTown.told("counted of other projects each time: nothing is kept", adHoc);
      List<Double> sql = new ArrayList<>();
      for (int run = 0; run < SQL_RUNS; run++) {
        sql.add(sql(town, answer));
      }
      double slowly = BenchTown.told("count(distinct), parallel 1, work_mem 256 MB", sql);
      BenchTown.told("suppression of 16 tables, apart", List.of(suppression(answer)));
      System.out.printf("%.1f times the floor%n", warmly / floor);
      return new Measured(first, freshly, warmly, slowly);
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("the bench could not count", failure);
    }
  }

  private static String[] allBut(int left) {
    List<String> projects = new ArrayList<>();
    for (int project = 0; project < 60; project++) {
      if (project != left) {
        projects.add("p" + project);
      }
    }
    return projects.toArray(String[]::new);
  }

  /** As the owner, whom no policy slows down; it has to find what was found in memory. */
  private double sql(BenchTown town, ReachAnswer answer) throws SQLException, IOException {
    Map<String, Long> expected = new TreeMap<>();
    answer
        .cells()
        .forEach(cell -> expected.put(String.join(" ", cell.values()), cell.reached().people()));
    Map<String, Long> found = new TreeMap<>();
    long start = System.nanoTime();
    try (Connection connection = town.owner().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set work_mem = '256MB'");
      statement.execute("set max_parallel_workers_per_gather = 1");
      try (ResultSet rows = BenchTown.asked(statement, "count.sql")) {
        while (rows.next()) {
          String locality = rows.getString(1);
          found.put(
              (locality == null ? "not_known" : locality)
                  + " "
                  + rows.getString(2)
                  + " "
                  + Quarter.ofIndex(rows.getInt(3)),
              rows.getLong(4));
        }
      }
    }
    double took = (System.nanoTime() - start) / 1e6;
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          "counted otherwise: %d cells, not %d".formatted(found.size(), expected.size()));
    }
    return took;
  }

  private List<Double> floor() {
    Random random = new Random(1);
    int quarters = LAST.index() - FIRST.index() + 1;
    long[][] bits = new long[quarters][(people + 63) / 64];
    byte[] locality = new byte[people];
    byte[] ethnicity = new byte[people];
    random.nextBytes(locality);
    random.nextBytes(ethnicity);
    for (long[] quarter : bits) {
      for (int word = 0; word < quarter.length; word++) {
        long half = random.nextLong();
        quarter[word] = half & random.nextLong(); // a quarter of everybody
      }
    }
    List<Double> took = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      took.add(
          milliseconds(() -> {
            long[] counts = new long[8 * 32];
            for (long[] quarter : bits) {
              for (int word = 0; word < quarter.length; word++) {
                for (long left = quarter[word]; left != 0; left &= left - 1) {
                  int person = Math.min((word << 6) + Long.numberOfTrailingZeros(left), people - 1);
                  counts[(locality[person] & 7) << 5 | ethnicity[person] & 31]++;
                }
              }
            }
            return counts;
          }));
    }
    return took;
  }

  private static double suppression(ReachAnswer answer) {
    Map<String, Map<String, Map<String, Long>>> byQuarter = new TreeMap<>();
    Set<String> groups = new TreeSet<>();
    for (ReachAnswer.Cell cell : answer.cells()) {
      groups.add(cell.values().get(1));
      byQuarter
          .computeIfAbsent(cell.values().get(2), quarter -> new TreeMap<>())
          .computeIfAbsent(cell.values().get(0), locality -> new TreeMap<>())
          .put(cell.values().get(1), cell.reached().people());
    }
    return milliseconds(() -> {
      byQuarter
          .values()
          .forEach(table ->
              Suppression.of(
                  FrequencyTable.totalled(
                      List.copyOf(table.keySet()),
                      List.copyOf(groups),
                      table.values().stream()
                          .map(
                              row -> groups.stream().map(one -> row.getOrDefault(one, 0L)).toList())
                          .toList()),
                  SafetyRule.USUAL));
      return byQuarter;
    });
  }

  /** What is worked out is kept until the clock has been read, so that it cannot be left out. */
  private static double milliseconds(java.util.function.Supplier<Object> work) {
    long start = System.nanoTime();
    Object made = work.get();
    double took = (System.nanoTime() - start) / 1e6;
    java.util.Objects.requireNonNull(made);
    return took;
  }
}

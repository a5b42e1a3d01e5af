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
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.people.People;

/**
 * Looks for people by beginnings of their names, as a partner to whom the database shows a quarter
 * of everybody.
 */
final class PeopleBench {
  private static final int SEARCHES = 1_000;
  private static final double MOST_MILLISECONDS = 20;

  private final int people;

  PeopleBench(int people) {
    this.people = people;
  }

  /**
   * Measures and prints.
   *
   * @return whether nineteen of twenty searches are quick enough
   */
  boolean run() throws IOException, SQLException {
    System.out.printf("people: %,d searches among %,d, all synthetic%n", SEARCHES, people);
    try (BenchTown town = BenchTown.open()) {
      town.run("everybody.sql", people);
      List<String> searches = searches(town);
      People names = town.application().bean(People.class);
      Actor partner =
          Actor.person(
              "bench", BenchTown.AREA, Map.of(People.READ, Set.of(Scope.organisation("h1"))));
      List<Double> took =
          ActingAs.<List<Double>, RuntimeException>actingAs(partner, () -> times(names, searches));
      List<Double> sorted = took.stream().sorted().toList();
      BenchTown.told("a search", took);
      double p95 = sorted.get(sorted.size() * 95 / 100);
      System.out.printf("19 of 20 within %.1f ms (aim: %.0f ms)%n", p95, MOST_MILLISECONDS);
      BenchTown.machine();
      return p95 <= MOST_MILLISECONDS;
    }
  }

  private static List<Double> times(People names, List<String> searches) {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      long start = System.nanoTime();
      int found = names.search(searches.get(i), 20).size();
      double milliseconds = (System.nanoTime() - start) / 1e6;
      if (found == 0) {
        throw new IllegalStateException("nobody found: " + searches.get(i));
      }
      if (i >= searches.size() / 10) { // the first tenth warms up
        took.add(milliseconds);
      }
    }
    return took;
  }

  /** What somebody types of a name that is there: a part of one word, or of two. */
  private static List<String> searches(BenchTown town) throws SQLException, IOException {
    Random random = new Random(7);
    List<String> searches = new ArrayList<>();
    try (Connection connection = town.owner().connect();
        Statement statement = connection.createStatement();
        ResultSet rows = BenchTown.asked(statement, "names.sql")) {
      while (rows.next() && searches.size() < SEARCHES) {
        String given = rows.getString(1);
        String family = rows.getString(2);
        searches.add(
            switch (random.nextInt(3)) {
              case 0 -> family.substring(0, Math.min(4, family.length()));
              case 1 -> given.substring(0, 3) + " " + family.substring(0, 3);
              default -> given + " " + family;
            });
      }
    }
    return searches;
  }
}

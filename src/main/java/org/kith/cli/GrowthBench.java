package org.kith.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pages of people, sessions and dashboards over many records beside the same pages over a
 * thousandth of them: both installations run in one process and are asked in turns, one request at
 * a time, so that what else the machine does falls on both.
 */
final class GrowthBench {
  private static final int THOUSANDTH = 1_000;
  private static final int WARM = 5;
  private static final int RUNS = 15;
  private static final double MOST = 4;

  private final int people;

  GrowthBench(int people) {
    this.people = people;
  }

  /** A page's address in either town. */
  private record Asked(BenchVisitor many, String path, BenchVisitor few, String pathOfFew) {}

  /**
   * Measures and prints.
   *
   * @return whether no page takes more than so many times as long
   */
  boolean run() throws IOException, SQLException, InterruptedException {
    System.out.printf(
        Locale.ROOT,
        "growth: %,d people beside %,d, ten attendances each, all synthetic%n",
        people,
        people / THOUSANDTH);
    try (GrowthTown few = GrowthTown.of(people / THOUSANDTH);
        GrowthTown many = GrowthTown.of(people)) {
      System.out.printf("%-46s %22s %22s %6s%n", "page", "of few, ms", "of many, ms", "times");
      boolean isReached = true;
      for (Map.Entry<String, Asked> page : pages(many, few).entrySet()) {
        isReached &= measured(page.getKey(), page.getValue());
      }
      BenchTown.machine();
      return isReached;
    }
  }

  private static Map<String, Asked> pages(GrowthTown many, GrowthTown few)
      throws IOException, SQLException {
    Map<String, Asked> pages = new LinkedHashMap<>();
    String person = "/team/people/";
    String session = "/team/sessions/";
    String activity = "/team/activities/";
    List<String> alike =
        List.of(
            StaticText.FOR_THE_TEAM,
            "/team/people",
            "/team/people?q=kha",
            "/team/people?q=an",
            "/team/people?q=be%20kha",
            "/team/sessions",
            "/team/activities",
            "/team/activities?q=activity",
            "/team");
    List<String> counting =
        List.of(
            "/team/reach",
            "/team/reach?by=locality&and=ethnic-group",
            "/team/mixing",
            "/team/mixing?by=age",
            "/team/mixing/cold-spots",
            "/team/dashboard");
    for (String who : List.of("officer", "partner")) {
      boolean isOfficer = who.equals("officer");
      BenchVisitor ofMany = isOfficer ? many.officer() : many.partner();
      BenchVisitor ofFew = isOfficer ? few.officer() : few.partner();
      for (String path : alike) {
        pages.put(who + " " + path, new Asked(ofMany, path, ofFew, path));
      }
      pages.put(
          who + " " + person + "…",
          new Asked(
              ofMany, person + many.id("a-person.sql"), ofFew, person + few.id("a-person.sql")));
      pages.put(
          who + " " + session + "…",
          new Asked(
              ofMany,
              session + many.id("a-session.sql"),
              ofFew,
              session + few.id("a-session.sql")));
      pages.put(
          who + " " + activity + "…",
          new Asked(
              ofMany,
              activity + many.id("an-activity.sql"),
              ofFew,
              activity + few.id("an-activity.sql")));
      for (String path : counting) {
        pages.put(who + " " + path, new Asked(ofMany, path, ofFew, path));
      }
    }
    return pages;
  }

  private static boolean measured(String name, Asked asked)
      throws IOException, InterruptedException {
    for (int run = 0; run < WARM; run++) {
      milliseconds(asked.few(), asked.pathOfFew());
      milliseconds(asked.many(), asked.path());
    }
    List<Double> few = new ArrayList<>();
    List<Double> many = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      few.add(milliseconds(asked.few(), asked.pathOfFew()));
      many.add(milliseconds(asked.many(), asked.path()));
    }
    few.sort(null);
    many.sort(null);
    double times = many.get(RUNS / 2) / few.get(RUNS / 2);
    System.out.printf(
        Locale.ROOT,
        "%-46s %22s %22s %6.2f%s%n",
        name,
        told(few),
        told(many),
        times,
        times > MOST ? "  too slow" : "");
    return times <= MOST;
  }

  private static String told(List<Double> sorted) {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f – %.1f)",
        sorted.get(RUNS / 2),
        sorted.getFirst(),
        sorted.getLast());
  }

  private static double milliseconds(BenchVisitor visitor, String path)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = visitor.get(path).statusCode();
    double took = (System.nanoTime() - start) / 1e6;
    if (status != 200) {
      throw new IllegalStateException(path + " answers " + status);
    }
    return took;
  }
}

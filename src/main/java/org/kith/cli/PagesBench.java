package org.kith.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests per second of public and team pages, beside those of a text that never changes: eight
 * clients, each asking again as soon as it has its answer. Page and text are asked in turns, so
 * that what else the machine does falls on both.
 */
final class PagesBench {
  private static final int CLIENTS = 8;
  private static final int ROUNDS = 3;
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final double LEAST = 0.25;

  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/priorities",
          "/priorities/young-people",
          "/projects",
          "/projects/school-linking",
          "/figures",
          "/figures/school-linking-schools-text",
          "/contradictions",
          "/report",
          "/news",
          "/ur");
  private static final List<String> TEAM =
      List.of(
          "/team",
          "/team/accounts",
          "/team/roles",
          "/team/programme",
          "/team/figures",
          "/team/contradictions",
          "/team/money",
          "/team/releases",
          "/team/governance");

  private final String origin;

  PagesBench(String origin) {
    this.origin = origin;
  }

  /**
   * Measures and prints.
   *
   * @return whether every page reached a quarter of the text
   */
  boolean run(String email, String password) throws IOException, InterruptedException {
    BenchVisitor visitor = new BenchVisitor(origin);
    BenchVisitor officer = new BenchVisitor(origin);
    officer.signIn(email, password);
    boolean all = true;
    System.out.printf("%-42s %10s %10s %7s%n", "page", "page/s", "text/s", "ratio");
    for (String path : PUBLIC) {
      all &= measured(visitor, path, StaticText.FOR_VISITORS);
    }
    for (String path : TEAM) {
      all &= measured(officer, path, StaticText.FOR_THE_TEAM);
    }
    return all;
  }

  private boolean measured(BenchVisitor visitor, String path, String text)
      throws IOException, InterruptedException {
    int status = visitor.get(path).statusCode();
    if (status != 200) {
      System.out.printf("%-42s answers %d%n", path, status);
      return false;
    }
    rate(visitor, path);
    List<Double> ratios = new ArrayList<>();
    double pages = 0;
    double texts = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double floor = rate(visitor, text);
      double page = rate(visitor, path);
      ratios.add(page / floor);
      pages = Math.max(pages, page);
      texts = Math.max(texts, floor);
    }
    double median = ratios.stream().sorted().toList().get(ROUNDS / 2);
    System.out.printf("%-42s %10.0f %10.0f %6.0f%%%n", path, pages, texts, 100 * median);
    return median >= LEAST;
  }

  /** Answers per second to all clients together. */
  private double rate(BenchVisitor visitor, String path) throws InterruptedException {
    long end = System.nanoTime() + ROUND.toNanos();
    Callable<Long> asking =
        () -> {
          long answers = 0;
          while (System.nanoTime() < end) {
            visitor.get(path);
            answers++;
          }
          return answers;
        };
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Long>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(clients.submit(asking));
      }
      long answers = 0;
      for (Future<Long> one : running) {
        answers += one.get();
      }
      return answers / (ROUND.toNanos() / 1e9);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(path, failure);
    }
  }
}

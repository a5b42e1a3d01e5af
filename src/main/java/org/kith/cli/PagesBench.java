package org.kith.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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
    HttpClient visitor = client();
    HttpClient officer = client();
    signIn(officer, email, password);
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

  private boolean measured(HttpClient client, String path, String text)
      throws IOException, InterruptedException {
    int status = client.send(request(path), BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      System.out.printf("%-42s answers %d%n", path, status);
      return false;
    }
    rate(client, path);
    List<Double> ratios = new ArrayList<>();
    double pages = 0;
    double texts = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double floor = rate(client, text);
      double page = rate(client, path);
      ratios.add(page / floor);
      pages = Math.max(pages, page);
      texts = Math.max(texts, floor);
    }
    double median = ratios.stream().sorted().toList().get(ROUNDS / 2);
    System.out.printf("%-42s %10.0f %10.0f %6.0f%%%n", path, pages, texts, 100 * median);
    return median >= LEAST;
  }

  /** Answers per second to all clients together. */
  private double rate(HttpClient client, String path) throws InterruptedException {
    long end = System.nanoTime() + ROUND.toNanos();
    Callable<Long> asking =
        () -> {
          long answers = 0;
          while (System.nanoTime() < end) {
            client.send(request(path), BodyHandlers.ofByteArray());
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

  private void signIn(HttpClient client, String email, String password)
      throws IOException, InterruptedException {
    String form = client.send(request("/sign-in"), BodyHandlers.ofString()).body();
    Matcher token = TOKEN.matcher(form);
    if (!token.find()) {
      throw new IllegalStateException("the sign-in page has no token");
    }
    String body =
        "_csrf="
            + coded(token.group(1))
            + "&email="
            + coded(email)
            + "&password="
            + coded(password);
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    if (client.send(post, BodyHandlers.discarding()).statusCode() != 303) {
      throw new IllegalStateException("nobody could sign in");
    }
  }

  private HttpRequest request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    return path.equals("/sign-in")
        ? request.build()
        : request.header("Accept", "text/html").header("Accept-Encoding", "gzip").build();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .build();
  }
}

package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kith is killed in the middle of steps of a quarter end. What the browser was told is there
 * afterwards, what it was not told is there wholly or not at all, and sending the same form again
 * does it once. Each run kills in some steps, drawn by lot, as each kill costs a start; {@code
 * -Dkith.kills=20} kills twenty times in every step.
 */
@Tag("journeys")
@Timeout(3600)
class KilledQuarterEndTest {
  private static final @Nullable Integer KILLS = Integer.getInteger("kith.kills");
  private static final int KILLED_OF_A_RUN = 5;
  private static final long SEED = Long.getLong("kith.seed", System.nanoTime());

  /** Of a step's usual time: some kills come after the answer. */
  private static final double AFTERWARDS = 1.2;

  private final Random random = new Random(SEED);
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Long> usual = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  @Test
  void nothingAcknowledgedIsLostWheneverKithIsKilled(@TempDir Path parent) throws IOException {
    try (OwnKith kith = new OwnKith(parent)) {
      Map<String, String> passwords = new HashMap<>(kith.demonstrate());
      for (int round = 0; round <= (KILLS == null ? 1 : KILLS); round++) {
        List<Step> steps = new QuarterEnd(round, who -> page(kith, who, passwords)).steps();
        Set<Integer> killed = round == 0 ? Set.of() : drawn(steps.size());
        for (int at = 0; at < steps.size(); at++) {
          Step step = steps.get(at);
          Page page = page(kith, step.who(), passwords);
          if (killed.contains(at)) {
            killedMeanwhile(step, page, kith);
          } else {
            undisturbed(step, page);
          }
        }
      }
    } finally {
      pages.values().forEach(page -> page.context().close());
      System.out.println("seed " + SEED + "\n" + String.join("\n", told));
    }
  }

  private Set<Integer> drawn(int steps) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, steps).boxed().toList());
    Collections.shuffle(all, random);
    return Set.copyOf(KILLS == null ? all.subList(0, KILLED_OF_A_RUN) : all);
  }

  /** Takes the step's time, so that later kills come at its every moment. */
  private void undisturbed(Step step, Page page) {
    int before = step.done().applyAsInt(page);
    step.fill().accept(page);
    long start = System.nanoTime();
    Sent sent = send(step, page);
    usual.put(step.what(), System.nanoTime() - start);
    page.waitForLoadState();
    assertThat(sent.isAcknowledged())
        .as(step.what() + page.locator(".govuk-error-summary").allInnerTexts())
        .isTrue();
    assertThat(step.done().applyAsInt(page)).as(step.what()).isEqualTo(before + 1);
  }

  private void killedMeanwhile(Step step, Page page, OwnKith kith) throws IOException {
    int before = step.done().applyAsInt(page);
    step.fill().accept(page);
    long delay = (long) (random.nextDouble() * AFTERWARDS * usual.getOrDefault(step.what(), 0L));
    boolean database = random.nextBoolean();
    CompletableFuture<Void> killed =
        CompletableFuture.runAsync(
            () -> kith.kill(database),
            CompletableFuture.delayedExecutor(delay, TimeUnit.NANOSECONDS));
    Sent sent = send(step, page);
    killed.join();
    kith.start();

    int after = step.done().applyAsInt(page);
    told.add(
        "%s, killed%s after %d ms: %s, %s"
            .formatted(
                step.what(),
                database ? " with its database" : "",
                TimeUnit.NANOSECONDS.toMillis(delay),
                sent.isAcknowledged() ? "acknowledged" : "not acknowledged",
                after > before ? "done" : "not done"));
    if (sent.isAcknowledged()) {
      assertThat(after).as(told.getLast()).isEqualTo(before + 1);
    } else {
      assertThat(after).as(told.getLast()).isBetween(before, before + 1);
      sendAgain(sent.request(), page);
      assertThat(step.done().applyAsInt(page))
          .as(told.getLast() + ", and sent again")
          .isEqualTo(before + 1);
    }
  }

  /**
   * @param status of the answer, 0 where none came
   */
  private record Sent(Request request, int status) {
    boolean isAcknowledged() {
      return status == 200 || status == 303;
    }
  }

  private static Sent send(Step step, Page page) {
    List<Sent> sent = new ArrayList<>();
    Consumer<Response> answered = response -> add(response.request(), response.status(), sent);
    Consumer<Request> failed = request -> add(request, 0, sent);
    page.onResponse(answered);
    page.onRequestFailed(failed);
    page.locator(step.button()).first().click();
    page.waitForCondition(() -> !sent.isEmpty());
    page.offResponse(answered);
    page.offRequestFailed(failed);
    return sent.getFirst();
  }

  private static void add(Request request, int status, List<Sent> sent) {
    if (request.method().equals("POST")) {
      sent.add(new Sent(request, status));
    }
  }

  /** What the browser sends when somebody reloads the page that never came. */
  private static void sendAgain(Request request, Page page) {
    page.request()
        .post(
            request.url(),
            RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setMaxRedirects(0)
                .setData(request.postDataBuffer()));
  }

  /** Sessions are in the database: nobody has to sign in again after a kill. */
  private Page page(OwnKith kith, String who, Map<String, String> passwords) {
    return pages.computeIfAbsent(
        who,
        name -> {
          BrowserContext context =
              Chromium.browser().newContext(new NewContextOptions().setBaseURL(kith.origin()));
          Page page = context.newPage();
          String password = passwords.getOrDefault(name + "@example.org", "");
          if (!password.isEmpty()) {
            page.navigate("/sign-in");
            page.fill("#email", name + "@example.org");
            page.fill("#password", password);
            page.locator("main button[type=submit]").first().click();
            page.waitForURL("**/team");
          }
          return page;
        });
  }
}

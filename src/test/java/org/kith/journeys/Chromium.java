package org.kith.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, once for all journeys of a run: {@code KITH_CHROMIUM} names it where
 * it is in none of the usual places.
 */
final class Chromium {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox", // pages of our own server only; root has no sandbox
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final class Started {
    static final Browser BROWSER = start();
  }

  private Chromium() {}

  /** Where no browser is installed the test is skipped; under {@code CI=true} it fails. */
  static Browser browser() {
    if (!"true".equals(System.getenv("CI"))) {
      Assumptions.assumeTrue(
          installed().isPresent(), "no Chromium on this machine: apt-get install chromium");
    }
    return Started.BROWSER;
  }

  private static Browser start() {
    Path program = installed().orElseThrow(() -> new IllegalStateException("no Chromium here"));
    return Playwright.create()
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  /**
   * A browser of its own with a profile on disk, such as somebody's phone has.
   *
   * @param origin where its paths begin
   */
  static BrowserContext own(Path profile, String origin) {
    if (!"true".equals(System.getenv("CI"))) {
      Assumptions.assumeTrue(installed().isPresent(), "no Chromium on this machine");
    }
    return Playwright.create()
        .chromium()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(installed().orElseThrow())
                .setArgs(FLAGS)
                .setBaseURL(origin)
                .setViewportSize(360, 740));
  }

  /** {@code kill -9} of every process of such a browser, as when a phone is switched off. */
  static void kill(Path profile) {
    ProcessHandle.allProcesses()
        .filter(process ->
            process
                .info()
                .arguments()
                .filter(arguments ->
                    List.of(arguments).stream().anyMatch(one -> one.endsWith(profile.toString())))
                .isPresent())
        .forEach(process -> {
          process.destroyForcibly();
          process.onExit().join();
        });
  }

  private static Optional<Path> installed() {
    return Stream.of(
            System.getenv("KITH_CHROMIUM"),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}

package org.kith.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/**
 * A scenario in a real browser, on a running Kith with the example programme. Each visitor has a
 * browser of their own; what any of them sees go wrong fails the test.
 */
@Tag("journeys")
@Timeout(300) // a browser that hangs, not one that is slow
abstract class Journey {
  private final List<Visitor> visitors = new ArrayList<>();

  /** At a desk. */
  final Visitor visitor() {
    return with(options().setViewportSize(1280, 900));
  }

  /** On a small phone (320 CSS pixels, WCAG 2.2 success criterion 1.4.10), by touch. */
  final Visitor visitorOnAPhone() {
    return with(options().setViewportSize(320, 640).setHasTouch(true).setIsMobile(true));
  }

  /** On a phone as most are, by touch. */
  final Visitor visitorOnAUsualPhone() {
    return with(options().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
  }

  /** Looks for no barriers: axe is a script, and other visitors look at the same pages. */
  final Visitor visitorWithoutJavaScript() {
    return with(
        options().setViewportSize(1280, 900).setJavaScriptEnabled(false), page -> List.of());
  }

  /** On a small phone whose browser runs no scripts; looks for no barriers either. */
  final Visitor visitorOnAPhoneWithoutJavaScript() {
    return with(
        options()
            .setViewportSize(320, 640)
            .setHasTouch(true)
            .setIsMobile(true)
            .setJavaScriptEnabled(false),
        page -> List.of());
  }

  /** Somebody at a desk who has signed in: a role's name, {@code officer2} or {@code partner}. */
  final Visitor signedIn(String name) {
    Visitor somebody = visitor();
    signIn(somebody, name, Server.PASSWORD);
    return somebody;
  }

  /** As {@link #signedIn}, on a small phone. */
  final Visitor signedInOnAPhone(String name) {
    Visitor somebody = visitorOnAPhone();
    signIn(somebody, name, Server.PASSWORD);
    return somebody;
  }

  /** Signs in as somebody with an address at example.org, and looks at both pages. */
  final void signIn(Visitor somebody, String name, String password) {
    Page page = somebody.visit("/sign-in");
    page.fill("#email", name + "@example.org");
    page.fill("#password", password);
    page.locator("main button[type=submit]").first().click();
    page.waitForURL("**/team");
    somebody.noBarriers();
  }

  @AfterEach
  final void everythingWentWell() {
    List<String> faults = visitors.stream().flatMap(visitor -> visitor.leave().stream()).toList();
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private static NewContextOptions options() {
    return new NewContextOptions().setBaseURL(Server.origin()).setLocale("en-GB");
  }

  private Visitor with(NewContextOptions options) {
    return with(options, Barriers::on);
  }

  private Visitor with(NewContextOptions options, Function<Page, List<String>> barriers) {
    Visitor visitor = new Visitor(Chromium.browser().newContext(options), barriers);
    visitors.add(visitor);
    return visitor;
  }
}

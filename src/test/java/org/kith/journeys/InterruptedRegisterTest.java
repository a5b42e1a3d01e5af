package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a register on a phone when something comes between. People are invented. */
class InterruptedRegisterTest extends Journey {
  @Test
  void aSignInThatHasExpiredLosesNoMark() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = Halls.register(coordinator, "Choir practice");
    String register = phone.url();
    coordinator.mayBeRefused(path(register) + "/marks");
    phone.context().clearCookies();
    Halls.box(phone, "Amina Testova").tap();
    assertThat(Halls.status(phone)).containsText("One mark is not sent yet");
    assertThat(Halls.status(phone)).containsText("You are signed out");
    coordinator.noBarriers();

    phone.getByText("Sign in again to send them").tap();
    phone.fill("#email", "partner@example.org");
    phone.fill("#password", Server.PASSWORD);
    phone.locator("main button[type=submit]").first().click();
    phone.waitForURL(register);
    Halls.ready(phone);

    assertThat(Halls.status(phone)).containsText("Everything is sent");
    assertThat(Halls.box(phone, "Amina Testova")).isChecked();
    assertThat(phone.locator(".kith-register input:checked")).hasCount(1);
  }

  @Test
  void whoeverSharesThePhoneSeesAndSendsNothingOfAnothers() {
    Visitor phones = signedInOnAPhone("partner");
    Page phone = Halls.register(phones, "Drop-in");
    String register = path(phone.url());
    phones.mayBeRefused(register + "/marks");
    Halls.signal(phone, false);
    Halls.box(phone, "Amina Testova").tap();
    assertThat(Halls.status(phone)).containsText("One mark is not sent yet");
    phone.context().clearCookies();
    Halls.signal(phone, true);

    signIn(phones, "officer", Server.PASSWORD);
    Halls.signal(phone, false);
    phones.visit(register);
    Halls.ready(phone);
    assertThat(phone.locator("main")).containsText("This phone keeps no register of yours");
    assertThat(phone.locator("main")).not().containsText("Amina");
    Halls.signal(phone, true);
    phones.visit(register);
    Halls.ready(phone);
    assertThat(Halls.status(phone)).containsText("Everything is sent");
    assertThat(Halls.box(phone, "Amina Testova")).not().isChecked();
    signOut(phone);

    signIn(phones, "partner", Server.PASSWORD);
    phones.visit(register);
    Halls.ready(phone);
    assertThat(Halls.box(phone, "Amina Testova")).isChecked();
    assertThat(Halls.status(phone)).containsText("Everything is sent");
  }

  @Test
  void afterSevenDaysThePhoneKeepsNothingAndSaysWhatWasLost() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = Halls.register(coordinator, "Book swap");
    String register = path(phone.url());
    Halls.signal(phone, false);
    Halls.box(phone, "Amina Testova").tap();
    assertThat(Halls.status(phone)).containsText("One mark is not sent yet");

    phone.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofDays(6))));
    coordinator.visit(register);
    Halls.ready(phone);
    assertThat(Halls.status(phone)).containsText("One mark is not sent yet");
    phone.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofDays(8))));
    coordinator.visit(register);
    Halls.ready(phone);

    assertThat(phone.locator("main")).containsText("without being sent, and were deleted");
    assertThat(OfflineRegisterTest.onThePhone(phone)).doesNotContain("Amina");
    Halls.signal(phone, true);
  }

  @Test
  void signingOutTakesEverythingOffThePhone() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = Halls.register(coordinator, "Knit night");
    String register = path(phone.url());
    Halls.signal(phone, false);
    Halls.box(phone, "Amina Testova").tap();
    assertThat(Halls.status(phone)).containsText("One mark is not sent yet");
    Halls.signal(phone, true);

    signOut(phone);

    assertThat(String.valueOf(phone.evaluate("caches.keys().then(all => all.length)")))
        .isEqualTo("0");
    assertThat(String.valueOf(phone.evaluate("indexedDB.databases().then(all => all.length)")))
        .isEqualTo("0");
    Page desk = signedIn("officer").page();
    desk.navigate(register);
    Halls.ready(desk);
    assertThat(Halls.box(desk, "Amina Testova")).isChecked();
  }

  /** What could not be sent is deleted only when its owner has read that it will be. */
  @Test
  void signingOutWarnsOfWhatCouldNotBeSent() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = Halls.register(coordinator, "Film club");
    coordinator.mayBeRefused(path(phone.url()) + "/marks");
    phone.route("**/marks", route -> route.abort());
    Halls.box(phone, "Amina Testova").tap();
    assertThat(Halls.status(phone)).containsText("One mark is not sent yet");

    phone.navigate("/sign-out");
    phone.locator("main button").click();
    assertThat(phone.locator("[data-unsent]")).containsText("deletes marks on this phone");
    coordinator.noBarriers();
    phone.locator("main button").click();
    phone.waitForURL("**/sign-in");
  }

  @Test
  void aPhoneThatIsSwitchedOffLosesNothing(@TempDir(cleanup = CleanupMode.NEVER) Path profile) {
    BrowserContext context = Chromium.own(profile, Server.origin());
    Page phone = context.pages().getFirst();
    signIn(phone);
    phone.navigate("/team/sessions");
    phone.locator("main a", new Page.LocatorOptions().setHasText("Walking group")).first().click();
    phone.waitForURL("**/team/sessions/*-*");
    Halls.ready(phone);
    String register = phone.url();
    Halls.signal(phone, false);
    Halls.box(phone, "Amina Testova").click();
    Halls.walkIn(phone, "Zuzanna");
    assertThat(Halls.status(phone)).containsText("2 marks are not sent yet");

    Chromium.kill(profile);
    BrowserContext again = Chromium.own(profile, Server.origin());
    try {
      Page later = again.pages().getFirst();
      Halls.signal(later, false);
      later.navigate(register);
      Halls.ready(later);
      assertThat(Halls.box(later, "Amina T.")).isChecked();
      assertThat(Halls.box(later, "Zuzanna")).isChecked();
      assertThat(Halls.status(later)).containsText("2 marks are not sent yet");
      Halls.signal(later, true);
      assertThat(Halls.status(later)).containsText("You are signed out", patience());
      signIn(later);
      later.navigate(register);
      Halls.ready(later);
      assertThat(Halls.status(later)).containsText("Everything is sent", patience());
      assertThat(later.locator(".kith-register input:checked")).hasCount(2);
    } finally {
      Chromium.kill(profile);
    }
  }

  private static LocatorAssertions.ContainsTextOptions patience() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
  }

  private static void signIn(Page page) {
    page.navigate("/sign-in");
    page.fill("#email", "partner@example.org");
    page.fill("#password", Server.PASSWORD);
    page.locator("main button[type=submit]").first().click();
    page.waitForURL("**/team");
  }

  private static void signOut(Page page) {
    page.navigate("/sign-out");
    page.locator("main button").click();
    page.waitForURL("**/sign-in");
  }

  private static String path(String url) {
    return url.substring(Server.origin().length());
  }
}

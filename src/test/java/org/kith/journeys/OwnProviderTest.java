package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.LocalProvider;
import org.kith.LocalProvider.Known;
import org.kith.LocalProvider.Lie;

/** Signing in through the council's own provider, with the role of a group there. */
class OwnProviderTest extends Journey {
  private static final Known NADIA =
      new Known("nadia-1", "Nadia (synthetic)", "", false, List.of("integration"), Lie.NONE);
  private static final Known IVO =
      new Known("ivo-1", "Ivo (synthetic)", "", false, List.of("canteen"), Lie.NONE);

  @Test
  void aColleagueComesInWithTheRoleOfTheirGroupAndLeavesBoth() {
    LocalProvider.shared().knows(NADIA);
    LocalProvider.shared().knows(IVO);
    Visitor administrator = signedIn("administrator");
    Page desk = administrator.visit("/team/accounts/groups");
    desk.fill("#name", "Integration team");
    desk.fill("#group", "integration");
    desk.selectOption("#role", "analyst");
    desk.locator("main button", new Page.LocatorOptions().setHasText("Add")).click();
    assertThat(desk.locator("main")).containsText("Integration team");
    administrator.noBarriers();

    Visitor nadia = visitorOnAPhone();
    Page phone = goThrough(nadia, "Nadia");
    phone.waitForURL("**/sign-in/provider/confirm");
    assertThat(phone.locator("h1")).hasText("You are here for the first time");
    nadia.noBarriers();
    phone.locator("main button").click();
    phone.waitForURL("**/team");
    nadia.visit("/team/contradictions");
    nadia.visit("/team/accounts", 403);
    nadia.visit("/team/own");

    phone.navigate("/sign-out");
    phone.locator("main button").click();
    phone.waitForURL("**/sign-out/provider");
    nadia.noBarriers();
    phone.locator("main a").last().click();
    assertThat(phone.locator("h1")).hasText("You have left");

    goThrough(nadia, "Nadia");
    phone.waitForURL("**/team");

    desk.navigate("/team/accounts/groups");
    desk.locator("main button", new Page.LocatorOptions().setHasText("Remove")).click();
    assertThat(desk.locator("main")).containsText("No group gives a role yet");
    administrator.noBarriers();
    phone.navigate("/team/contradictions");
    assertThat(phone.locator("h1")).not().hasText("Contradictions");
  }

  @Test
  void whoHasNoRoleIsToldWhomToAsk() {
    LocalProvider.shared().knows(IVO);
    Visitor ivo = visitor();
    Page page = goThrough(ivo, "Ivo");
    assertThat(page.locator("main")).containsText("you have no role here yet");
    ivo.noBarriers();
    page.locator("main a").last().click();
    page.waitForURL("**/sign-in");
  }

  private static Page goThrough(Visitor somebody, String name) {
    Page page = somebody.visit("/sign-in");
    page.locator("main a.govuk-button").click();
    assertThat(page.locator("h1")).hasText("Who are you?");
    page.locator("a", new Page.LocatorOptions().setHasText(name)).click();
    page.waitForLoadState();
    return page;
  }
}

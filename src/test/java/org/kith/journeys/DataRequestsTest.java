package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody asks to see what is kept about them, and somebody to be erased. People are invented. */
class DataRequestsTest extends Journey {
  @Test
  void theDataProtectionOfficerAnswersWhoAskedToSeeTheirData() {
    Visitor officer = signedIn("officer");
    record(officer, "access", "Danuta, in the hall");
    String request = address(officer.page());

    Visitor guardian = signedInOnAPhone("data-protection-officer");
    Page page = guardian.visit("/team");
    assertThat(page.locator("main")).containsText("Somebody asked to see what is kept");
    guardian.visit(request + "/records?words=danuta");
    page.getByLabel("Danuta Próbna").first().check();
    send(guardian);

    guardian.visit(request + "/gather");
    send(guardian);
    assertThat(page.locator("main")).containsText("Attendance");
    guardian.visit(request + "/entries/1");
    page.fill("#given", "Name: Danuta Próbna");
    page.locator("input[name=read]").check();
    send(guardian);
    while (page.url().contains("/entries/")) { // whatever else may tell of others
      page.locator("input[name=read]").check();
      send(guardian);
    }

    guardian.visit(request);
    assertThat(page.locator("main")).containsText("Given out in part");
    assertThat(page.locator("main a[href$='pack.pdf']")).isVisible();
    guardian.visit(request + "/answered");
    page.fill("#reason", "Handed over in the hall.");
    send(guardian);
    guardian.visit("/team/people/requests");
  }

  @Test
  void theDataProtectionOfficerErasesWhoAskedForIt() {
    Visitor guardian = signedIn("data-protection-officer");
    record(guardian, "erasure", "Zenon, by telephone");
    Page page = guardian.page();
    String request = address(page);
    guardian.visit(request + "/extend");
    guardian.visit(request + "/refuse");
    guardian.visit(request + "/identity");
    guardian.visit(request + "/records?words=nobodyiscalledthis");
    guardian.visit(request + "/records?words=zenon");
    page.locator("main input[type=checkbox]").first().check();
    send(guardian);

    guardian.visit(request + "/erase");
    assertThat(page.locator("main")).containsText("Stays counted");
    signedInOnAPhone("data-protection-officer").visit(request + "/erase");
    page.fill("#reason", "They asked for it.");
    page.locator("input[name=sure]").check();
    send(guardian);

    assertThat(page.locator("main")).containsText("Erased. Tell them that it is done.");
    assertThat(page.locator("main")).containsText("No longer kept");
  }

  @Test
  void whatIsKeptTooLongIsLookedAt() {
    signedIn("data-protection-officer").visit("/team/retention");
    Visitor phone = signedInOnAPhone("data-protection-officer");
    phone.visit("/team/retention");
    phone.visit("/team/retention/confirm");
  }

  private static void record(Visitor visitor, String kind, String who) {
    Page page = visitor.visit("/team/people/requests/new");
    page.locator("input[name=kind][value=" + kind + "]").check();
    page.fill("#asked-by", who);
    page.locator("input[name=identity][value=known]").check();
    send(visitor);
  }

  private static String address(Page page) {
    return page.url().replaceFirst("\\?.*", "").replaceFirst("https?://[^/]+", "");
  }

  private static void send(Visitor visitor) {
    Page page = visitor.page();
    page.locator("main form[method=post] button").last().click();
    visitor.noBarriers();
    assertThat(page.locator("main")).not().containsText("There is a problem");
  }
}

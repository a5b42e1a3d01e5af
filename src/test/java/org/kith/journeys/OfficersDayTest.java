package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer adds a project, promises, re-profiles, moves it on and publishes it. */
class OfficersDayTest extends Journey {
  private static final String CIRCLE = "/team/projects/sewing-circle";

  @Test
  void aProjectFromItsPlanToTheSite() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/programme");
    page.locator("main a", new Page.LocatorOptions().setHasText("Add a project")).click();
    officer.noBarriers();
    page.fill("#name", "Sewing circle");
    page.fill("#summary", "Sewing for everybody (synthetic).");
    page.locator("input[name=priority]").first().check();
    page.fill("#starts", "May 2024");
    save(officer);
    assertThat(page).hasURL(Pattern.compile(".*" + CIRCLE + "\\?done=.*"));
    visitor().visit("/projects/sewing-circle", 404);

    page.locator("main a", new Page.LocatorOptions().setHasText("Add an output")).click();
    officer.noBarriers();
    page.fill("#label", "People who sewed");
    save(officer);
    target(page, "40", "2", "People asked for it.");
    page.selectOption("#unit", "people");
    save(officer);
    assertThat(page.locator("main")).containsText("at least 40 people");
    target(page, "25", "3", "The room is smaller.");
    save(officer);
    assertThat(page.locator("main table tbody tr")).hasCount(2);

    officer.visit(CIRCLE + "/state");
    page.locator("input[name=to][value=running]").check();
    page.fill("#reason", "The first seams were sewn.");
    save(officer);
    officer.visit(CIRCLE + "/legacy/new");
    page.fill("#text", "Twelve sewing machines.");
    save(officer);
    officer.visit(CIRCLE + "/publish");
    save(officer);

    officer.visit("/team/figures/new?subject=sewing-circle");
    officer.visit("/team/recommendations/new");
    page.fill("#text", "Open the sewing circle in the morning too (synthetic).");
    page.selectOption("#about", "sewing-circle");
    page.selectOption("#owner", "walsall-council");
    page.selectOption("#source", "own-records");
    save(officer);
    signedInOnAPhone("officer").visit("/team/recommendations/new");

    Page site = visitorOnAPhone().visit("/projects/sewing-circle");
    assertThat(site.locator("main")).containsText("The first seams were sewn.");
    assertThat(site.locator("main")).containsText("at least 25 people");
    assertThat(site.locator("main")).containsText("Twelve sewing machines.");
    assertThat(officer.visit(CIRCLE).locator(".kith-history")).containsText("put on the site");
  }

  @Test
  void twoOfficersChangeTheSameTextAndNothingIsLost() {
    String facts = "/team/projects/cultures-of-walsall/facts";
    Visitor one = signedIn("officer");
    Visitor other = signedIn("officer2");
    Page ones = one.visit(facts);
    Page others = other.visit(facts);

    ones.fill("#summary", "A festival of many cultures.");
    save(one);
    others.fill("#summary", "A festival for everybody.");
    others.fill("#about", "It was to take place in the arboretum.");
    others.locator("main form button").first().click();
    other.noBarriers();

    assertThat(others.locator("main")).containsText("A festival of many cultures.");
    assertThat(others.locator("#summary")).hasValue("A festival for everybody.");
    assertThat(others.locator("#about")).hasValue("It was to take place in the arboretum.");
    save(other);
    assertThat(others.locator("main")).containsText("A festival for everybody.");
  }

  private static void target(Page page, String amount, String month, String reason) {
    page.locator("input[name=precision][value=at-least]").check();
    page.fill("#amount", amount);
    page.fill("#agreed-on-day", "1");
    page.fill("#agreed-on-month", month);
    page.fill("#agreed-on-year", "2024");
    page.fill("#agreed-by", "Programme board");
    page.fill("#reason", reason);
  }

  /** Sends the form, and looks at the page that says what has been done. */
  private static void save(Visitor officer) {
    Page page = officer.page();
    page.locator("main form button").first().click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    officer.noBarriers();
  }
}

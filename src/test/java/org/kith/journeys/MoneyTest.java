package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A small group's grant in the browser, from the budget to a project that ends early: what is left
 * gets a new use with the same group and goes on to another one. All of it is invented.
 */
class MoneyTest extends Journey {
  @Test
  void aGrantThatEndsEarlyGoesOnInTwoBranches() {
    Visitor officer = signedIn("officer");
    Visitor colleague = signedIn("officer2");

    send(
        officer,
        "/team/money/budgets/new",
        Map.of("name", "Example fund (synthetic)", "year", "2026/27", "sum", "10000"),
        Map.of("funder", "department-for-levelling-up-housing-and-communities"));
    send(
        officer,
        "/team/money/agreements/new",
        Map.of(
            "title", "Example grant (synthetic)",
            "for", "Example meals",
            "sum", "6000",
            "milestones", "2026-12-01 The first meal",
            "instalments", "4000\n2000 2026-12-31 after milestone 1"),
        Map.of(
            "organisation", "nash-dom",
            "budget", "example-fund-synthetic",
            "awarded-by", "walsall-council"));
    approve(colleague, "Awarded for Example meals");

    String grant = "/team/money/agreements/example-grant-synthetic";
    record(officer, grant, "payment", Map.of("sum", "4000"), Map.of("instalment", "1"));
    approve(colleague, "Paid for Example meals");
    record(
        officer,
        grant,
        "end",
        Map.of("why", "The hall closed", "left", "1500", "owed", "0"),
        Map.of());
    record(
        officer,
        grant,
        "change-of-use",
        Map.of("sum", "1000", "anew", "Example parcels", "why", "Meals cannot be held"),
        Map.of());
    approve(colleague, "Allowed for a new use: Example parcels");
    record(
        officer,
        grant,
        "re-award",
        Map.of("sum", "500", "for", "Example packs", "why", "They can use it now"),
        Map.of("organisation", "caldmore-community-garden"));
    approve(colleague, "instead");

    Page trail = officer.visit(grant);
    assertThat(trail.locator("main")).containsText("£2,000 is left over");
    assertThat(trail.locator("main")).containsText("£2,500");
    Page onAPhone = signedInOnAPhone("officer").visit(grant);
    assertThat(onAPhone.locator("h1")).hasText("Example grant (synthetic)");
    assertThat(officer.visit("/team/money/agreements/example-packs").locator("main"))
        .containsText("£500");
    for (String by : new String[] {"year", "funder", "priority", "locality"}) {
      officer.visit("/team/money?by=" + by);
    }
    officer.visit("/team/money/agreements");
    officer.visit("/team/money/budgets");
    officer.visit("/team/money/budgets/example-fund-synthetic");
    officer.visit("/team/money/budgets/example-fund-synthetic/sum");
    officer.visit(grant + "/change");
    officer.visit("/team/money/agreements/mindful-gifts-grant");
  }

  private static void record(
      Visitor officer,
      String agreement,
      String what,
      Map<String, String> typed,
      Map<String, String> chosen) {
    send(officer, agreement + "/record/" + what, typed, chosen);
  }

  /** Opens a form, fills it in, takes the first of every choice that is not named, and sends it. */
  private static void send(
      Visitor officer, String form, Map<String, String> typed, Map<String, String> chosen) {
    Page page = officer.visit(form);
    typed.forEach((field, text) -> page.fill("#" + field, text));
    chosen.forEach((field, value) -> page.selectOption("#" + field, value));
    for (String radios : new String[] {"kind", "from", "use"}) {
      if (page.locator("input[type=radio][name=" + radios + "]").count() > 0) {
        page.locator("input[type=radio][name=" + radios + "]").last().check();
      }
    }
    page.locator("main form button").last().click();
    assertThat(page.locator(".govuk-error-summary")).hasCount(0);
    officer.noBarriers();
  }

  private static void approve(Visitor colleague, String what) {
    Page page = colleague.visit("/team/money/approvals");
    page.locator("main table a", new Page.LocatorOptions().setHasText(what)).first().click();
    colleague.noBarriers();
    page.locator("input[name=verdict][value=approve]").check();
    page.locator("main form button").last().click();
    assertThat(page.locator("main")).containsText("Approved");
  }
}

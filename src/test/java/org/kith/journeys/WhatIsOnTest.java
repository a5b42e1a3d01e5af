package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kith.activity.Session;

/**
 * A coordinator plans a class on a phone; a resident finds it in Polish, asks for a place without
 * JavaScript, and finds it again in Urdu. People are invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatIsOnTest extends Journey {
  private static final String TITLE = "English over tea (synthetic)";

  @Test
  @Order(1)
  void aCoordinatorPlansASeriesOnAPhone() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/sessions");
    phone.getByText("Plan activities and sessions").click();
    coordinator.noBarriers();
    phone.getByText("Add an activity").click();
    coordinator.noBarriers();

    phone.selectOption("#holder", "nash-dom");
    phone.fill("#title", TITLE);
    phone.fill("#about", "A friendly class; tea is on us.");
    phone.locator("input[name=aim][value=bridging]").check();
    phone.locator("input[name=register][value=named]").check();
    phone.fill("#capacity", "1");
    phone.locator("input[name=languages][value=pl]").check();
    phone.locator("input[name=joining][value=register]").check();
    phone.locator("input[name=public]").check();
    phone.locator("main button[type=submit]").click();
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("The activity is added");

    phone.getByText("Plan sessions").click();
    coordinator.noBarriers();
    LocalDate first = LocalDate.now(Session.CLOCK).plusDays(2);
    day(phone, "first", first);
    day(phone, "last", first.plusWeeks(3));
    phone.fill("#from", "10");
    phone.fill("#until", "11.30");
    phone.locator("main button[type=submit]").click();
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("The sessions are planned");
    assertThat(phone.locator("main a[href$='/plan']")).hasCount(4);
  }

  @Test
  @Order(2)
  void aResidentAsksForAPlaceInPolishWithoutJavaScript() {
    Visitor resident = visitorWithoutJavaScript();
    Page page = resident.visit("/pl");
    page.locator("header a[href='/pl/events']").click();
    page.selectOption("#language", "pl");
    page.locator("form[role=search] button").click();
    page.locator("main a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
    assertThat(page.locator("html")).hasAttribute("lang", "pl");
    page.getByText("Poproś o miejsce").last().click();

    page.fill("#name", "Ewa Zmyślona");
    page.fill("#contact", "ewa@example.org");
    page.locator("input[name=needs][value=childcare]").check();
    resident.takesTheirTime();
    page.locator("main button[type=submit]").click();

    assertThat(page.locator("h1")).containsText("Masz miejsce");
    page.locator("main form button").click();
    assertThat(page.locator("h1")).containsText("Miejsce zostało oddane");
  }

  @Test
  @Order(3)
  void aResidentFindsItInUrdu() {
    for (Visitor resident : new Visitor[] {visitor(), visitorOnAPhone()}) {
      Page page = resident.visit("/ur/events");
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      page.locator("main a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
      resident.noBarriers();
      page.locator("main a[href$='/register']").click();
      assertThat(resident.noBarriers().locator("html")).hasAttribute("lang", "ur");
      resident.visit("/ur/events/map");
    }
  }

  @Test
  @Order(4)
  void whoRegisteredIsOnTheSessionsPageAndEveryPageOfPlanningIsWithoutBarriers() {
    Visitor coordinator = signedIn("partner");
    Page page = coordinator.visit("/team/activities?q=English+over");
    page.locator("main a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
    coordinator.noBarriers();
    page.locator("main a[href$='/plan']").first().click();
    assertThat(coordinator.noBarriers().locator("main")).containsText("Ewa Zmyślona");
    page.locator("main a[href^='/team/registrations/']").first().click();
    coordinator.noBarriers();
  }

  private static void day(Page page, String name, LocalDate day) {
    page.fill("#" + name + "-day", String.valueOf(day.getDayOfMonth()));
    page.fill("#" + name + "-month", String.valueOf(day.getMonthValue()));
    page.fill("#" + name + "-year", String.valueOf(day.getYear()));
  }
}

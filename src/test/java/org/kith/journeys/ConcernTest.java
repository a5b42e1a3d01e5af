package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody in a hall is worried about somebody. People are invented. */
class ConcernTest extends Journey {
  @Test
  void aConcernGoesFromARegisterToTheSafeguardingLeadsAndNobodyElse() {
    enterWhomToRing();
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = Halls.register(coordinator, "Parents and toddlers");
    assertThat(phone.locator(".kith-worried")).containsText("01632 960222");

    phone.getByText("Tell the safeguarding leads").tap();
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("999");
    assertThat(phone.locator("main")).containsText("Front door of the council (example)");
    phone.fill("#saw", "She said that she sleeps in the car");
    phone.selectOption("#person", phone.locator("#person option").nth(1).getAttribute("value"));
    phone.fill("#when", "Today at ten");
    Halls.signal(phone, false);
    phone.locator("main button[type=submit]").tap();
    assertThat(phone.locator("[data-no-signal]")).containsText("It was not sent");
    assertThat(phone.locator("#saw")).hasValue("She said that she sleeps in the car");
    org.assertj.core.api.Assertions.assertThat(OfflineRegisterTest.onThePhone(phone))
        .doesNotContain("sleeps");
    coordinator.noBarriers();
    Halls.signal(phone, true);
    phone.locator("main button[type=submit]").tap();
    phone.waitForURL("**/team/concerns/told**");
    assertThat(phone.locator("main")).containsText("The safeguarding leads have it");
    assertThat(phone.locator("main")).not().containsText("sleeps");
    coordinator.noBarriers();

    for (String role : new String[] {"officer", "administrator", "caseworker"}) {
      Visitor other = signedIn(role);
      other.visit("/team/concerns", 403);
      assertThat(other.visit("/team").locator("main")).not().containsText("concern waits");
    }

    Visitor lead = signedIn("safeguarding-lead");
    Page desk = lead.visit("/team");
    desk.getByText("A concern waits to be read").click();
    lead.noBarriers();
    assertThat(desk.locator("main")).containsText("She said that she sleeps in the car");
    assertThat(desk.locator("main")).containsText("Parents and toddlers");
    desk.getByText("Write down what was done").click();
    lead.noBarriers();
    desk.fill("#when", "Today at noon");
    desk.fill("#what", "Rang the housing team");
    desk.locator("main button[type=submit]").click();
    assertThat(lead.noBarriers().locator("main")).containsText("It is written down");
    desk.getByText("Give it to a lead").click();
    lead.noBarriers();
    desk.goBack();
    desk.getByText("Close the concern").click();
    lead.noBarriers();
    desk.fill("#when", "Today");
    desk.fill("#outcome", "A room was found");
    desk.locator("main button[type=submit]").click();
    assertThat(lead.noBarriers().locator("main")).containsText("The concern is closed");
    lead.visit("/team/concerns");
    lead.visit("/team/concerns/closed");
  }

  private void enterWhomToRing() {
    Visitor administrator = signedIn("administrator");
    Page desk = administrator.visit("/team/concerns/who-to-ring");
    desk.getByText("Change the wording").click();
    administrator.noBarriers();
    desk.fill("#door", "Front door of the council (example)");
    desk.fill("#door-phone", "01632 960111");
    desk.getByLabel("A safeguarding lead has checked").check();
    desk.locator("main button[type=submit]").click();
    administrator.noBarriers();
    desk.getByText("Add a lead or a deputy").click();
    administrator.noBarriers();
    desk.fill("#name", "Joan Example");
    desk.fill("#phone", "01632 960222");
    desk.selectOption("#holder", "area");
    desk.locator("main button[type=submit]").click();
    administrator.noBarriers();
    desk.locator("main table a").first().click();
    administrator.noBarriers();
  }
}

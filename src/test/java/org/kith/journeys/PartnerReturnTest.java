package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A partner without an account returns its figures: asked by an officer, answered on a phone
 * through the link, accepted, and then a figure that waits for somebody else. All of it is
 * invented.
 */
class PartnerReturnTest extends Journey {
  @Test
  void askedAnsweredOnAPhoneAndAccepted() {
    Visitor officer = signedIn("officer");
    officer.visit("/team/returns");
    Page desk = officer.visit("/team/returns/ask?shown=all");
    desk.locator("a", new Page.LocatorOptions().setHasText("Buddy scheme"))
        .filter(new Locator.FilterOptions().setHasText("Nash Dom"))
        .first()
        .click();
    officer.noBarriers();
    desk.fill("#recipient", "Sam (synthetic)");
    LocalDate due = LocalDate.now().plusDays(30);
    desk.fill("#due-day", String.valueOf(due.getDayOfMonth()));
    desk.fill("#due-month", String.valueOf(due.getMonthValue()));
    desk.fill("#due-year", String.valueOf(due.getYear()));
    desk.locator("main form button").last().click();
    desk.waitForURL("**/team/returns/*?done=*");
    officer.noBarriers();
    String one = desk.url().substring(desk.url().indexOf("/team/")).replaceFirst("\\?.*", "");
    officer.visit(one + "/sheet");
    officer.visit(one + "/due");
    officer.visit(one + "/withdraw");
    officer.visit(one + "/answer");
    desk.navigate(one);
    press(desk, "Make a new link");
    officer.noBarriers();
    String link = desk.locator(".kith-link-once code").innerText();

    answerOnAPhone(link.substring(link.indexOf("/return/")));

    officer.visit("/team/returns");
    officer.visit(one + "/send-back");
    officer.visit(one);
    press(desk, "Accept");
    officer.noBarriers();
    assertThat(desk.locator("main")).containsText("Accepted");
    desk.locator("main table a").first().click();
    officer.noBarriers();
    assertThat(desk.locator("main")).containsText("Return of Nash Dom");
    assertThat(desk.locator("main")).containsText("Waits for approval");
  }

  private void answerOnAPhone(String path) {
    Visitor partner = visitorOnAPhone();
    Page phone = partner.visit(path);
    int figures = phone.locator("input[id^=value-]").count();
    for (int number = 1; number <= figures; number++) {
      phone.fill("#value-" + number, "many");
    }
    press(phone, "Check and send");
    partner.noBarriers();
    assertThat(phone.locator(".govuk-error-summary")).containsText("must be");
    for (int number = 1; number <= figures; number++) {
      phone.fill("#value-" + number, "1" + number);
    }
    press(phone, "Save and come back later");
    partner.noBarriers();
    partner.visit("/pl" + path);
    partner.visit("/ur" + path);
    partner.visit(path);
    assertThat(phone.locator("#value-1")).hasValue("11");
    phone.fill("#well", "Pairs met every week (synthetic)");
    press(phone, "Check and send");
    partner.noBarriers();
    press(phone, "Send");
    partner.noBarriers();
    assertThat(phone.locator("h1")).containsText("Thank you");
    partner.visit(path + "/change");
    partner.visit(path + "x", 410);
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).last().click();
    page.waitForLoadState();
  }
}

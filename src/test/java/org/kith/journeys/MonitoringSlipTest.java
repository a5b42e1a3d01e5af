package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A coordinator adds somebody on a phone and prints a slip; the person answers by its link, in Urdu
 * and without JavaScript. People are invented.
 */
class MonitoringSlipTest extends Journey {
  @Test
  void somebodyIsAddedHandedASlipAndAnswersInUrdu() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/people/new");
    press(phone, "Add");
    coordinator.noBarriers();
    assertThat(phone.locator(".govuk-error-summary")).isVisible();
    phone.getByLabel("First name or nickname").fill("Zainab");
    phone.getByLabel("Family name (optional)").fill("Testova");
    phone.getByLabel("Only as noted").check();
    phone.getByLabel("How and when it is safe (optional)").fill("Ring on weekday mornings");
    press(phone, "Add");
    phone.waitForURL(Pattern.compile(".*/team/people/[0-9a-f-]{36}.*"));
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("Contact only so: Ring on weekday mornings");
    assertThat(phone.locator("main")).containsText("Not asked yet");
    String person = path(phone);
    coordinator.visit(person + "/change");
    coordinator.visit(person + "/wishes/new");
    coordinator.visit(person + "/notices/new");
    coordinator.visit(person + "/slip/enter");
    coordinator.visit("/team/people?q=zainab");

    coordinator.visit(person + "/slip");
    phone.getByLabel("Language", new Page.GetByLabelOptions().setExact(true)).selectOption("ur");
    press(phone, "Make slips");
    coordinator.noBarriers();
    assertThat(phone.locator(".kith-slip")).hasAttribute("dir", "rtl");
    String address = phone.locator(".kith-slip__address").innerText().strip();

    answered(address.substring(address.indexOf("/ur/")));

    coordinator.visit(person);
    assertThat(phone.locator("main")).containsText("Asked on");
    assertThat(phone.locator("main")).not().containsText("Pakistani");
  }

  private void answered(String link) {
    Visitor zainab = visitorWithoutJavaScript();
    Page page = zainab.visit(link);
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("main")).not().containsText("Zainab");
    page.locator("input[name=ethnicity][value=asian-pakistani]").check();
    page.locator("select[name=language]").selectOption("ur");
    page.locator("input[name=condition][value=prefer-not-to-say]").check();
    page.locator("main form button").click();
    page.waitForURL("**/ur/about-you/thank-you");
    zainab.noBarriers();

    zainab.visit("/ur/your-data/monitoring");
  }

  @Test
  void theDataProtectionOfficerConfirmsAPurpose() {
    Visitor officer = signedIn("data-protection-officer");
    Page desk = officer.visit("/team/people/purposes");
    assertThat(desk.locator("main")).containsText("To be confirmed");
    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stories").setExact(true))
        .click();
    officer.noBarriers();
    officer.visit("/team/people/purposes/stories/notice");
    officer.visit("/team/people/purposes/stories/change");
    desk.getByLabel("The body’s data-protection officer has confirmed this").check();
    press(desk, "Save");
    desk.waitForURL("**/team/people/purposes/stories?done=*");
    officer.noBarriers();
    assertThat(desk.locator("main")).containsText("Confirmed on");
  }

  private static String path(Page page) {
    return page.url().substring(page.url().indexOf("/team/")).replaceFirst("\\?.*", "");
  }

  private static void press(Page page, String button) {
    page.locator("main form button", new Page.LocatorOptions().setHasText(button)).first().click();
  }
}

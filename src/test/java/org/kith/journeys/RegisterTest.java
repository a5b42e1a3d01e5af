package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Tuesday in a hall: regulars ticked, somebody new added, done, on a phone. People are invented.
 */
class RegisterTest extends Journey {
  @Test
  void aCoordinatorKeepsARegisterOnAPhone() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/sessions");
    phone
        .locator("main a", new Page.LocatorOptions().setHasText("Stitch and talk"))
        .first()
        .click();
    coordinator.noBarriers();

    phone.getByLabel("Amina Testova").check();
    phone.getByLabel("Danuta Próbna").check();
    phone.fill("#given", "Zuzanna");
    phone.locator("#given").press("Enter");
    phone.waitForLoadState();
    coordinator.noBarriers();
    assertThat(phone.getByLabel("Amina Testova")).isChecked();
    assertThat(phone.getByLabel("Zuzanna")).isChecked();

    phone.fill("#counted", "2");
    phone.getByText("Done: the register is complete").click();
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("3 people were here by name, and 2 counted");

    phone.getByText("Sheet to print").click();
    assertThat(coordinator.noBarriers().locator("main table")).containsText("Zuzanna");
  }
}

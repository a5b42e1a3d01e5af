package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A coordinator sends last month's register from a phone. All people are invented. */
class ImportsTest extends Journey {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final LocalDate THEN = LocalDate.now().minusDays(60);

  @Test
  void lastMonthsRegisterIsSentCorrectedAddedAndUndone() {
    Visitor coordinator = signedInOnAPhone("partner");
    coordinator.visit("/team/imports");

    // the group is taken for the name, and a date is not one
    sent(coordinator, register("31/02/2025", "?"));
    Page phone = coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("It looks like a register");
    answered(phone);
    press(phone, "Check the file");
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("February 2025 has no day 31");
    assertThat(phone.locator("main")).containsText("nothing of it can be added");
    press(phone, "Give up this import");
    coordinator.noBarriers();

    sent(coordinator, register(DAY.format(THEN.plusDays(7)), "?"));
    assertThat(phone.locator("#column-0")).hasValue("nothing"); // what was said of the first file
    assertThat(phone.locator("#column-1")).hasValue("name");
    press(phone, "Check the file");
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("Nothing has been added yet");
    assertThat(phone.locator(".govuk-summary-list")).containsText("New attendances");
    press(phone, "Add all of this");
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("All of it was added");
    String one = phone.url().replaceFirst("\\?.*", "");

    phone.navigate("/team/imports");
    coordinator.noBarriers();
    assertThat(phone.locator("main table")).containsText("Added");
    phone.navigate(one);
    press(phone, "Undo this import");
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("Attendances taken away");
  }

  private static String register(String second, String mark) {
    return """
    Group,Called,%s,%s
    Tuesday,Ewa Testowa,x,x
    Tuesday,Farid Testowy,%s,x
    """
        .formatted(DAY.format(THEN), second, mark);
  }

  private static void sent(Visitor coordinator, String register) {
    Page phone = coordinator.visit("/team/imports/new");
    phone.setInputFiles(
        "#file", new FilePayload("march.csv", "text/csv", register.getBytes(UTF_8)));
    phone.selectOption(
        "#subject",
        new com.microsoft.playwright.options.SelectOption()
            .setLabel("Stitch and talk (synthetic)"));
    press(phone, "Continue");
  }

  private static void answered(Page phone) {
    phone.selectOption("#column-0", "nothing");
    phone.selectOption("#column-1", "name");
    phone.getByLabel("They did not come").first().check();
    phone.getByLabel("Add them").check();
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).last().click();
    page.waitForLoadState();
  }
}

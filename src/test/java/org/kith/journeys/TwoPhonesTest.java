package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** Two keep the same register without a signal. People are invented. */
class TwoPhonesTest extends Journey {
  @Test
  void whatTheySayOfDifferentPeopleIsPutTogetherAndOnOneTheyDisagreeIsShownToBoth() {
    Visitor coordinator = signedInOnAPhone("partner");
    Visitor officer = signedInOnAPhone("officer");
    Page one = Halls.register(coordinator, "Sewing bee");
    Page other = Halls.register(officer, "Sewing bee");
    Halls.signal(one, false);
    Halls.signal(other, false);
    Halls.box(one, "Amina Testova").tap();
    Halls.box(one, "Danuta Próbna").tap();
    Halls.walkIn(one, "Zuzanna");
    Halls.box(other, "Danuta Próbna").tap();
    assertThat(Halls.status(other)).containsText("One mark is not sent yet");
    Halls.box(other, "Danuta Próbna").tap();
    Halls.walkIn(other, "Yusuf");
    assertThat(Halls.status(one)).containsText("3 marks are not sent yet");
    assertThat(Halls.status(other)).containsText("3 marks are not sent yet");

    Halls.signal(one, true);
    sent(one);
    Halls.signal(other, true);
    sent(other);

    assertThat(other.locator("[data-clash]")).containsText("Danuta Próbna");
    assertThat(other.locator("[data-clash]")).containsText("partner (synthetic) said “here”");
    assertThat(other.locator("[data-clash]")).containsText("officer (synthetic) said “not here”");
    officer.noBarriers();
    one.reload();
    Halls.ready(one);
    assertThat(one.locator("[data-clash]")).containsText("Danuta Próbna");
    assertThat(Halls.box(one, "Yusuf")).isChecked();
    coordinator.noBarriers();

    one.locator("[data-clash] button").first().tap();
    assertThat(one.locator("[data-clash]")).hasCount(0);
    assertThat(Halls.box(one, "Danuta Próbna")).isChecked();
    sent(one);
    other.reload();
    Halls.ready(other);
    assertThat(other.locator("[data-clash]")).hasCount(0);
    assertThat(other.locator(".kith-register input:checked")).hasCount(4);
  }

  /** Without a script the one who looks chooses, too. */
  @Test
  void whoHasNoScriptChoosesInTheForm() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page one = Halls.register(coordinator, "Garden club");
    Visitor officer = signedInOnAPhone("officer");
    Page other = Halls.register(officer, "Garden club");
    Halls.signal(one, false);
    Halls.box(one, "Amina Testova").tap();
    assertThat(Halls.status(one)).containsText("One mark is not sent yet");
    Halls.signal(other, false);
    Halls.box(other, "Amina Testova").tap();
    assertThat(Halls.status(other)).containsText("One mark is not sent yet");
    Halls.box(other, "Amina Testova").tap();
    assertThat(Halls.status(other)).containsText("2 marks are not sent yet");
    Halls.signal(one, true);
    sent(one);
    Halls.signal(other, true);
    sent(other);

    Visitor plain = visitorWithoutJavaScript();
    signIn(plain, "partner", Server.PASSWORD);
    Page desk = plain.visit("/team/sessions");
    desk.locator("main a", new Page.LocatorOptions().setHasText("Garden club")).first().click();
    assertThat(desk.locator(".kith-clash")).containsText("said “not here”");
    desk.locator(".kith-clash").getByText("Not here", exactly()).click();
    desk.getByText("Save and go on").click();

    assertThat(desk.locator(".kith-clash")).hasCount(0);
    assertThat(desk.getByLabel("Amina Testova")).not().isChecked();
  }

  private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
  }

  private static void sent(Page phone) {
    assertThat(Halls.status(phone))
        .containsText(
            "Everything is sent", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
  }
}

package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer raises what the board has to know, and keeps a meeting and a register. */
class GovernanceTest extends Journey {
  private static final List<String> FORMS =
      List.of(
          "/team/governance/new/risk",
          "/team/governance/new/issue",
          "/team/governance/new/decision",
          "/team/meetings/new",
          "/team/registers/new",
          "/team/papers");

  @Test
  void everyFormOpensAtADeskAndOnAPhone() {
    Visitor desk = signedIn("officer");
    Visitor phone = signedInOnAPhone("officer");
    for (String form : FORMS) {
      desk.visit(form);
      phone.visit(form);
    }
  }

  @Test
  void aRiskIsRaisedReRatedAndClosed() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/governance/new/risk");
    page.locator("main form button").last().click();
    assertThat(page.locator(".govuk-error-summary")).isVisible();
    officer.noBarriers();

    page.fill("#title", "The hall closes (synthetic)");
    page.fill("#description", "The landlord may sell it.");
    page.fill("#likelihood", "4");
    page.fill("#impact", "5");
    page.locator("input[name=rating]").first().check();
    page.fill("#reason", "Notice was given.");
    day(page, "raised");
    send(officer);
    assertThat(page.locator("main")).containsText("The hall closes (synthetic)");
    String risk = page.url().replaceFirst("\\?.*", "");

    officer.visit(risk + "/change");
    page.locator("input[name=rating]").last().check();
    page.fill("#reason", "The council bought it.");
    send(officer);
    officer.visit("/team/governance");
    officer.visit("/team/governance/kinds/risk");
    officer.visit(risk + "/close");
    page.fill("#happened", "It stays open.");
    send(officer);
    officer.visit("/team/governance/closed");
  }

  @Test
  void aMeetingAgreesAnActionThatIsDone() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/meetings/new");
    if (page.locator("input[name=kind]").count() > 0) {
      page.locator("input[name=kind]").first().check();
    }
    page.fill("#title", "Programme board (synthetic)");
    day(page, "held");
    page.fill("#minutes", "The board met.");
    send(officer);
    String meeting = page.url().replaceFirst("\\?.*", "");

    officer.visit(meeting + "/actions/new");
    page.fill("#words", "Ask the landlord (synthetic)");
    day(page, "due");
    send(officer);
    page.locator("main a[href*='/team/meetings/actions/']").first().click();
    officer.noBarriers();
    page.locator("input[name=done]").check();
    send(officer);
    signedInOnAPhone("officer").visit(meeting);
  }

  @Test
  void aRegisterIsKeptAndAPaperDrawnUp() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/registers/new");
    if (page.locator("input[name=kind]").count() > 0) {
      page.locator("input[name=kind]").first().check();
    }
    page.fill("#title", "Sharing with partners (synthetic)");
    day(page, "dated");
    send(officer);
    officer.visit(page.url().replaceFirst("\\?.*", "") + "/change");

    officer.visit("/team/papers/quarters/2021-22-q3");
    officer.visit("/team/papers/quarters/2021-22-q3/issue");
    signedInOnAPhone("officer").visit("/team/papers/quarters/2021-22-q3");
  }

  private static void day(Page page, String field) {
    page.fill("#" + field + "-day", "5");
    page.fill("#" + field + "-month", "10");
    page.fill("#" + field + "-year", "2021");
  }

  /** Somebody owns it. Sends the form and looks at the page that comes. */
  private static void send(Visitor officer) {
    Page page = officer.page();
    if (page.locator("select#owner").count() > 0) {
      page.selectOption("#owner", new SelectOption().setIndex(1));
    }
    page.locator("main form button").last().click();
    officer.noBarriers();
    assertThat(page.locator("main")).not().containsText("There is a problem");
  }
}

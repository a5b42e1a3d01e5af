package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kith.ui.Languages;

/**
 * An officer opens a pledge; a resident signs it on a phone in Punjabi, without JavaScript; the
 * officer rings and confirms; an organisation signs, commits and tells how it goes. All invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PledgeSigningTest extends Journey {
  private static final String TITLE = "Good neighbours (synthetic)";
  private static final String PLEDGE = "/pledge/good-neighbours";
  private static final String CHAIR = "chair@garden.example.org";

  /** Punjabi, where the installation has it; else Urdu, so that no scenario is left out. */
  private static final String LANGUAGE = Languages.shipped().of("pa").isPresent() ? "pa" : "ur";

  @Test
  @Order(1)
  void anOfficerOpensAPledge() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/pledges/new");
    page.selectOption("#holder", "nash-dom");
    page.fill("#title", TITLE);
    page.fill("#promise", "We greet people.\nWe listen.");
    page.fill("#slug", "good-neighbours");
    page.selectOption("#project", "pledge");
    page.locator("input[name=people]").check();
    page.locator("input[name=organisations]").check();
    page.locator("input[name=standing][value=open]").check();
    send(officer);
    assertThat(page.locator("h1")).containsText(TITLE);

    page.getByText("Add something to commit to").click();
    officer.noBarriers();
    page.fill("#title", "Greet people in their language");
    page.fill("#how-to", "Learn five words.");
    page.fill("#in-health", "Put them on the check-in screen.");
    page.locator("input[name=offered]").check();
    send(officer);

    page.locator("main a[href$='/words/" + LANGUAGE + "']").click();
    officer.noBarriers();
    page.fill("#title", LANGUAGE.equals("pa") ? "ਚੰਗੇ ਗੁਆਂਢੀ" : "اچھے پڑوسی");
    page.fill("#promise", LANGUAGE.equals("pa") ? "ਅਸੀਂ ਸੁਣਦੇ ਹਾਂ।" : "ہم سنتے ہیں۔");
    send(officer);
  }

  @Test
  @Order(2)
  void aResidentSignsInTheirLanguageOnAPhoneAndWithoutJavaScript() {
    Visitor[] residents = {visitorOnAPhone(), visitorOnAPhoneWithoutJavaScript()};
    String[] names = {"Gurpreet Synthetic", "Kiran Synthetic"};
    for (int i = 0; i < residents.length; i++) {
      Visitor resident = residents[i];
      Page page = resident.visit("/" + LANGUAGE + "/pledge");
      page.locator("main a[href$='" + PLEDGE + "']").click();
      assertThat(resident.noBarriers().locator("html")).hasAttribute("lang", LANGUAGE);
      page.locator("main a[href$='/sign']").click();
      resident.noBarriers();
      page.fill("#name", names[i]);
      page.fill("#contact", "01922 00000" + i);
      resident.takesTheirTime();
      page.locator("main form button").last().click();
      page.waitForURL("**/thanks/ring");
      assertThat(resident.noBarriers().locator("html")).hasAttribute("lang", LANGUAGE);
      assertThat(resident.visit("/" + LANGUAGE + PLEDGE + "/signatories").locator("main"))
          .not()
          .containsText(names[i]);
    }
  }

  @Test
  @Order(3)
  void anOfficerRingsConfirmsAndPrintsTheCertificate() {
    Visitor officer = signedInOnAPhone("officer");
    Page phone = officer.visit("/team/pledges");
    phone.getByText(TITLE).click();
    officer.noBarriers();
    phone.getByText("Gurpreet Synthetic").click();
    assertThat(officer.noBarriers().locator("main")).containsText("01922 000000");
    phone.locator("main a[href$='/confirm']").click();
    officer.noBarriers();
    send(officer);
    assertThat(phone.locator("main")).containsText("Confirmed");
    com.microsoft.playwright.Download certificate =
        phone.waitForDownload(() -> phone.getByText("Certificate (PDF)").click());
    org.assertj.core.api.Assertions.assertThat(certificate.suggestedFilename()).endsWith(".pdf");
  }

  @Test
  @Order(4)
  void anOrganisationSignsCommitsAndTellsAYearLaterHowItGoes() {
    Visitor chair = visitor();
    Page page = chair.visit(PLEDGE + "/sign/organisation");
    page.fill("#name", "Garden society (synthetic)");
    page.selectOption("#sector", "voluntary");
    page.locator("input[name=where][value=south]").check();
    page.fill("#authoriser", "Chris Synthetic");
    page.fill("#contact", CHAIR);
    page.getByLabel("Greet people in their language").check();
    page.locator("input[name=shown]").check();
    chair.takesTheirTime();
    send(chair);
    page.waitForURL("**/thanks");
    InEveryLanguage.look(visitorOnAPhone(), link());
    chair.visit(link());
    page.getByText("Yes, I signed this").click();
    assertThat(chair.noBarriers().locator("main")).containsText("Your signature holds");
    page.locator("main a[href$='/commit']").click();
    chair.noBarriers();
    page.fill("#own", "Open on Sundays");
    send(chair);
    assertThat(page.locator("main")).containsText("Open on Sundays");

    Server.aYearPasses("Garden society (synthetic)");
    Server.runJob("ask-how-pledges-go");

    Visitor again = visitorOnAPhone();
    Page phone = again.visit(link());
    phone.getByText("Tell how it goes: Greet people in their language").click();
    again.noBarriers();
    phone.locator("input[name=progress][value=in-practice]").check();
    phone.fill("#evidence", "A poster in six languages");
    send(again);
    assertThat(phone.locator("main")).containsText("In practice");
    Page told = again.visit(link());
    String progress = told.locator("main a[href*='/progress/']").first().getAttribute("href");
    InEveryLanguage.look(
        visitorOnAPhone(),
        link(),
        link() + "/change",
        link() + "/commit",
        link() + "/withdraw",
        progress);
    InEveryLanguage.look(visitorOnAPhone(), 410, link() + "x");

    Visitor officer = signedIn("officer");
    Page desk = officer.visit("/team/pledges");
    desk.getByText(TITLE).click();
    desk.getByText("Garden society (synthetic)").click();
    assertThat(officer.noBarriers().locator("main")).containsText("A poster in six languages");
  }

  @Test
  @Order(5)
  void anybodySeesWhoSignedAndWhere() {
    for (Visitor anybody : new Visitor[] {visitor(), visitorOnAPhone()}) {
      assertThat(anybody.visit(PLEDGE + "/signatories").locator("main"))
          .containsText("Garden society (synthetic)");
    }
    InEveryLanguage.look(
        visitorOnAPhone(),
        "/pledge",
        PLEDGE,
        PLEDGE + "/sign",
        PLEDGE + "/sign/organisation",
        PLEDGE + "/signatories",
        PLEDGE + "/check",
        PLEDGE + "/check/" + Server.numberOf("Garden society (synthetic)"),
        PLEDGE + "/thanks",
        PLEDGE + "/thanks/ring",
        "/pledge/withdrawn/thanks");
    InEveryLanguage.look(visitorOnAPhone(), 404, PLEDGE + "/check/7K3M9QPDX2WA");
  }

  @Test
  @Order(6)
  void whoSignedIsAskedAboutThemselvesInTheirLanguage() {
    String email = "harjit@example.org";
    Visitor resident = visitorOnAPhoneWithoutJavaScript();
    Page page = resident.visit("/" + LANGUAGE + PLEDGE + "/sign");
    page.fill("#name", "Harjit Synthetic");
    page.fill("#contact", email);
    resident.takesTheirTime();
    page.locator("main form button").last().click();
    page.waitForURL("**/thanks");
    resident.visit("/" + LANGUAGE + link(email));
    page.locator("main form[action$='/confirm'] button").click();
    page.locator("main form[action$='/monitoring'] button").click();
    page.waitForURL("**/" + LANGUAGE + "/about-you/*");
    InEveryLanguage.look(
        visitorOnAPhone(),
        page.url().replaceFirst(".*(?=/about-you/)", ""),
        "/about-you/thank-you");
    InEveryLanguage.look(visitorOnAPhone(), 410, "/about-you/no-longer");
  }

  private static String link() {
    return link(CHAIR);
  }

  /** By which they come back, from the last letter to them. */
  private static String link(String email) {
    Matcher found = Pattern.compile("/pledge-link/\\S+").matcher(Server.lastLetter(email));
    org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
    return found.group();
  }

  private static void send(Visitor somebody) {
    somebody.page().locator("main form button").last().click();
    somebody.noBarriers();
  }
}

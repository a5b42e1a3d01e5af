package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kith.activity.Session;

/**
 * From an offer on the website to leaving: taken on, checked, trained, active, hours, review, all
 * on a phone. People are invented.
 */
class VolunteerTest extends Journey {
  private static final LocalDate TODAY = LocalDate.now(Session.CLOCK);

  @Test
  void aVolunteerComesAndGoesOnAPhone() throws IOException {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.page();
    course(coordinator);
    String run = phone.url().replaceFirst("\\?.*", "");
    role(coordinator);
    String volunteer = takeOn(coordinator);

    step(coordinator, volunteer);
    assertThat(phone.locator("main")).containsText("Not yet. Still missing: standard check.");
    check(coordinator, volunteer);
    step(coordinator, volunteer);
    assertThat(phone.locator("main")).containsText("Checked");
    train(coordinator, run);
    step(coordinator, volunteer);
    step(coordinator, volunteer);
    assertThat(phone.locator("main")).containsText("Active");

    hours(coordinator, volunteer);
    review(coordinator, volunteer);
    leave(coordinator, volunteer);
    coordinator.visit("/team/volunteers/left");
    assertThat(phone.locator("main")).containsText("Zofia Synthetic");
    coordinator.visit("/team/volunteers/counts");
    signedInOnAPhone("officer").visit("/team/volunteers");
  }

  private static void course(Visitor coordinator) {
    Page phone = coordinator.visit("/team/training/courses/new");
    phone.fill("#title", "Listening (synthetic)");
    phone.fill("#hours", "2");
    phone.fill("#months", "12");
    send(coordinator);
    phone.getByText("Add a date").click();
    coordinator.noBarriers();
    day(phone, "starts");
    send(coordinator);
  }

  private static void role(Visitor coordinator) {
    Page phone = coordinator.visit("/team/volunteers/roles/new");
    phone.fill("#title", "Listener (synthetic)");
    phone.getByLabel("Standard check").check();
    phone.getByLabel("Listening (synthetic)").check();
    phone.locator("input[name=open]").check();
    send(coordinator);
  }

  /** Somebody offers on the website, in Polish, and is taken on. */
  private String takeOn(Visitor coordinator) {
    Visitor resident = visitorOnAPhone();
    Page theirs = resident.visit("/pl/volunteer");
    theirs.getByLabel("Listener (synthetic)").check();
    theirs.fill("#name", "Zofia Synthetic");
    theirs.fill("#contact", "zofia@example.org");
    resident.takesTheirTime();
    theirs.locator("main form button").last().click();
    assertThat(resident.noBarriers().locator("h1")).containsText("Dziękujemy");

    Page phone = coordinator.visit("/team/volunteers");
    phone.getByText("Zofia Synthetic").click();
    coordinator.noBarriers();
    phone.getByText("Take them on").click();
    coordinator.noBarriers();
    send(coordinator);
    assertThat(phone.locator("main")).containsText("Recruited");
    return phone.url().replaceFirst("\\?.*", "");
  }

  private static void step(Visitor coordinator, String volunteer) {
    Page phone = coordinator.visit(volunteer + "/step");
    phone.locator("input[name=next]").first().check();
    phone.locator("main form button").last().click();
    coordinator.noBarriers();
  }

  private static void check(Visitor coordinator, String volunteer) {
    Page phone = coordinator.visit(volunteer + "/check");
    phone.getByLabel("Standard check").check();
    phone.getByLabel("May volunteer").check();
    send(coordinator);
  }

  /** Given a place, completed, and the certificate is there at once. */
  private static void train(Visitor coordinator, String run) throws IOException {
    Page phone = coordinator.visit(run + "/places/new");
    phone.fill("#given", "Zofia");
    phone.fill("#family", "Synthetic");
    phone.getByLabel("Volunteer", new Page.GetByLabelOptions().setExact(true)).check();
    phone.locator("main form button").last().click();
    coordinator.noBarriers();
    phone.locator("input[name=which]").first().check();
    send(coordinator);

    coordinator.visit(run + "/results");
    phone.locator("main select").first().selectOption(new SelectOption().setValue("completed"));
    send(coordinator);
    phone.getByText("Zofia Synthetic").click();
    coordinator.noBarriers();
    Download certificate =
        phone.waitForDownload(() -> phone.getByText("Certificate (PDF)").click());
    try (PDDocument pdf = Loader.loadPDF(certificate.path().toFile())) {
      Assertions.assertThat(new PDFTextStripper().getText(pdf))
          .contains("Zofia Synthetic", "Listening (synthetic)");
    }
    phone.locator("main a[href*='/certificates/']").click();
    assertThat(coordinator.noBarriers().locator("main")).containsText("Valid until");
    assertThat(phone.locator("main")).not().containsText("Zofia");
  }

  private static void hours(Visitor coordinator, String volunteer) {
    Page phone = coordinator.visit(volunteer + "/hours");
    phone.fill("#hours", "2.5");
    send(coordinator);
    assertThat(phone.locator("main")).containsText("2.5 hours");
    coordinator.visit(volunteer + "/link");
    phone.locator("main form button").last().click();
    String link =
        coordinator
            .noBarriers()
            .locator(".govuk-inset-text")
            .innerText()
            .replaceFirst(".*(?=/volunteering/)", "");
    coordinator.visit(link);
  }

  private static void review(Visitor coordinator, String volunteer) {
    Page phone = coordinator.visit(volunteer + "/review");
    phone.fill("#goes", "It goes well.");
    send(coordinator);
    assertThat(phone.locator("main")).containsText("It goes well.");
  }

  private static void leave(Visitor coordinator, String volunteer) {
    Page phone = coordinator.visit(volunteer + "/leave");
    phone.locator("input[name=reason]").first().check();
    phone.fill("#words", "I liked it.");
    send(coordinator);
    assertThat(phone.locator("main")).containsText("I liked it.");
  }

  private static void day(Page page, String field) {
    page.fill("#" + field + "-day", String.valueOf(TODAY.getDayOfMonth()));
    page.fill("#" + field + "-month", String.valueOf(TODAY.getMonthValue()));
    page.fill("#" + field + "-year", String.valueOf(TODAY.getYear()));
  }

  private static void send(Visitor coordinator) {
    Page page = coordinator.page();
    page.locator("main form button").last().click();
    coordinator.noBarriers();
    assertThat(page.locator("main")).not().containsText("There is a problem");
  }
}

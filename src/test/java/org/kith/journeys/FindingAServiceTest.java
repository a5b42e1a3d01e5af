package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A coordinator lists a service; a resident finds it in Urdu with a slip of spelling and without
 * JavaScript, and says that a time is wrong; the coordinator mends it and says that all is right;
 * an officer sends the spreadsheet out and in; its owners answer the letter that asks whether all
 * is still right. All invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingAServiceTest extends Journey {
  private static final String NAME = "Warm kitchen (synthetic)";
  private static final String SECOND = "Bicycle shed (synthetic)";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Pattern LINK = Pattern.compile("/directory/right/[A-Za-z0-9_-]+");

  /** Food, with a letter too many. */
  private static final String MISSPELLED = "کھانان";

  @Test
  @Order(1)
  void aCoordinatorListsAServiceFromAPhone() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/directory/new");
    phone.fill("#name", NAME);
    phone.fill("#about", "A hot meal and company.");
    phone.locator("input[name=topics][value=food]").check();
    phone.locator("input[name=languages][value=ur]").check();
    phone.fill("#openings", "in the morning");
    phone.locator("input[name=cost][value=free]").check();
    phone.fill("#email", "kitchen@example.org");
    phone.locator("input[name=status][value=active]").check();
    phone.locator("input[name=public]").check();
    send(coordinator);
    assertThat(phone.locator(".govuk-error-summary")).containsText("Write each time");

    phone.fill("#openings", "Wednesday 10:00-12:00\n2nd Friday 7pm to 9pm");
    send(coordinator);
    assertThat(phone.locator("main")).containsText(NAME);
  }

  @Test
  @Order(2)
  void aResidentFindsItInUrduAndSaysWhatIsWrong() {
    Visitor[] residents = {visitorWithoutJavaScript(), visitorOnAPhone()};
    for (Visitor resident : residents) {
      Page page = resident.visit("/ur/directory");
      page.fill("#q", MISSPELLED);
      page.locator("main details summary").click();
      page.selectOption("#language", "ur");
      page.locator("main form button").last().click();
      resident.noBarriers();
      page.locator("main a", new Page.LocatorOptions().setHasText(NAME)).click();
      assertThat(resident.noBarriers().locator("html")).hasAttribute("dir", "rtl");
      assertThat(page.locator("h1")).containsText(NAME);
      page.locator("main a[href$='/problem']").click();
      resident.noBarriers();
      page.locator("input[name=kind][value=times]").check();
      page.fill("#words", "یہ نو بجے بند ہوتا ہے");
      resident.takesTheirTime();
      page.locator("main form button").last().click();
      page.waitForURL("**/ur/directory/thanks");
      resident.noBarriers();
    }
  }

  @Test
  @Order(3)
  void theCoordinatorMendsItAndSaysThatAllOfItIsRight() {
    Visitor coordinator = signedIn("partner");
    Page page = coordinator.visit("/team");
    page.locator("main a", new Page.LocatorOptions().setHasText("directory is wrong"))
        .first()
        .click();
    coordinator.noBarriers();
    assertThat(page.locator("main")).containsText("یہ نو بجے بند ہوتا ہے");
    page.locator("input[name=outcome][value=mended]").check();
    send(coordinator);

    page.navigate("/team/directory");
    page.locator("main a", new Page.LocatorOptions().setHasText(NAME)).click();
    coordinator.noBarriers();
    page.locator("main a[href$='/change']").click();
    coordinator.noBarriers();
    page.fill("#openings", "Wednesday 10:00-21:00");
    send(coordinator);
    page.locator("main a[href$='/right']").click();
    coordinator.noBarriers();
    send(coordinator);
    assertThat(page.locator("main")).containsText("21:00");
  }

  @Test
  @Order(4)
  void anOfficerSendsTheSheetOutAndIn() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/directory");
    Download sheet =
        page.waitForDownload(() -> page.locator("main a[href$='services.xlsx']").click());
    page.navigate("/team/imports/new");
    page.setInputFiles("#file", new FilePayload("services.xlsx", XLSX, bytes(sheet.path())));
    chosen(page);
    officer.noBarriers();
    press(page, "Check the file");
    officer.noBarriers();
    assertThat(page.locator("main")).containsText("like this already");
    press(page, "Give up this import");
    officer.noBarriers();

    page.navigate("/team/imports/new");
    String rows = "Name,About,Topics,Languages\n" + SECOND + ",We mend.,sport,pl; ur\n";
    page.setInputFiles("#file", new FilePayload("more.csv", "text/csv", rows.getBytes(UTF_8)));
    chosen(page);
    press(page, "Check the file");
    officer.noBarriers();
    press(page, "Add all of this");
    officer.noBarriers();
    assertThat(page.locator("main")).containsText("All of it was added");

    assertThat(visitor().visit("/directory?q=bicicle").locator("main")).containsText(SECOND);
    Page open = visitor().visit("/open-data");
    assertThat(open.locator("main")).containsText("Open Government Licence");
  }

  @Test
  @Order(5)
  void itsOwnersTellByTheLinkInTheLetterWhatHasChanged() {
    Server.halfAYearPasses(NAME);
    Server.runJob("chase-service-owners");
    Visitor[] owners = {visitorOnAPhone(), visitorOnAPhoneWithoutJavaScript()};
    for (int i = 0; i < owners.length; i++) {
      Visitor owner = owners[i];
      Page phone = owner.visit(link());
      assertThat(phone.locator("h1")).containsText(NAME);
      assertThat(phone.locator("main")).containsText("A hot meal and company.");
      phone.getByText("Something has changed").click();
      owner.noBarriers();
      send(owner);
      assertThat(phone.locator(".govuk-error-summary")).containsText("Choose what is wrong");
      phone.locator("input[name=kind][value=times]").check();
      phone.fill("#words", "We close at nine now (" + i + ").");
      send(owner);
      assertThat(phone.locator("main")).containsText("Somebody will look at this");
    }
    Visitor coordinator = signedInOnAPhone("partner");
    Page desk = coordinator.visit("/team/directory/problems");
    List<String> told =
        desk.locator("main table a").all().stream().map(one -> one.getAttribute("href")).toList();
    org.assertj.core.api.Assertions.assertThat(told)
        .anyMatch(path ->
            coordinator.visit(path).locator("main").innerText().contains("We close at nine now"));
  }

  @Test
  @Order(6)
  void andThatAllOfItIsRight() {
    String link = link();
    Visitor owner = visitorOnAPhoneWithoutJavaScript();
    Page phone = owner.visit(link);
    send(owner);
    assertThat(phone.locator(".govuk-error-summary")).hasCount(1);
    phone.locator("input[name=right]").check();
    send(owner);
    assertThat(phone.locator("main")).containsText("it was checked today");

    visitorOnAPhone().visit(link, 410);
    Page resident = visitor().visit("/directory?q=warm+kitchen");
    resident.locator("main a", new Page.LocatorOptions().setHasText(NAME)).click();
    assertThat(resident.locator("main")).containsText("Checked on");
  }

  @Test
  @Order(7)
  void everybodyReadsOfItAndAnswersInTheirLanguage() {
    Visitor anybody = visitorOnAPhone();
    Page page = anybody.visit("/directory?q=kitchen");
    page.locator("main a", new Page.LocatorOptions().setHasText(NAME)).click();
    String service = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    Server.halfAYearPasses(NAME);
    Server.runJob("chase-service-owners");
    String asked = link();
    InEveryLanguage.look(
        anybody,
        "/directory?q=kitchen&language=ur",
        service,
        service + "/problem",
        "/directory/thanks",
        asked,
        asked + "/changed",
        "/directory/right");
  }

  /** By which its owners answer, from the last letter to them. */
  private static String link() {
    Matcher found = LINK.matcher(Server.lastLetter("kitchen@example.org"));
    org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
    return found.group();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static void chosen(Page page) {
    page.selectOption("#subject", new SelectOption().setIndex(serviceOption(page)));
    press(page, "Continue");
  }

  /** Where the services of the coordinator's organisation stand in the list. */
  private static int serviceOption(Page page) {
    var options = page.locator("#subject option").allInnerTexts();
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).startsWith("Services of") && options.get(i).contains("Nash Dom")) {
        return i;
      }
    }
    throw new AssertionError("no services of Nash Dom in " + options);
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).last().click();
    page.waitForLoadState();
  }

  private static void send(Visitor somebody) {
    somebody.page().locator("main form button").last().click();
    somebody.noBarriers();
  }
}

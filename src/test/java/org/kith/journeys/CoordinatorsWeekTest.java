package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kith.activity.Session;
import org.kith.kernel.Quarter;

/**
 * A coordinator's week on a phone, from the plan to what waits on Friday. Each day goes on where
 * the one before ended. People are invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoordinatorsWeekTest extends Journey {
  private static final String TITLE = "Kitchen table talks (synthetic)";
  private static final String VENUE = "Example hall Centre (synthetic)";
  private static final String REASON = "The boiler is being mended.";
  private static final LocalDate TODAY = LocalDate.now(Session.CLOCK);
  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  private static String activity = "";
  private static int reachedBefore;

  @Test
  @Order(1)
  void onMondaySheTakesTheVenueAndPlansASeries() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.page();
    reachedBefore = reached(coordinator);

    coordinator.visit("/team/sessions");
    go(coordinator, "Plan activities and sessions");
    go(coordinator, "Venues");
    go(coordinator, "Add a venue");
    phone.fill("#name", VENUE);
    phone.getByLabel("You can get in without steps").check();
    send(coordinator);

    coordinator.visit("/team/activities");
    go(coordinator, "Add an activity");
    phone.fill("#title", TITLE);
    phone.fill("#about", "Neighbours talk over tea.");
    phone.locator("input[name=aim][value=bridging]").check();
    phone.locator("input[name=register][value=named]").check();
    phone.selectOption("#venue", new SelectOption().setLabel(VENUE));
    phone.fill("#capacity", "1");
    phone.locator("input[name=joining][value=register]").check();
    phone.locator("input[name=public]").check();
    send(coordinator);
    activity = path(phone);

    go(coordinator, "Plan sessions");
    day(phone, "first", TODAY);
    day(phone, "last", TODAY.plusWeeks(3));
    phone.fill("#from", "00:05");
    phone.fill("#until", "23:55");
    send(coordinator);
    assertThat(phone.locator("main a[href$='/plan']")).hasCount(4);
  }

  @Test
  @Order(2)
  void onMondaySheRegistersTwoForAllSessionsAndPrintsWhatSheNeeds() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.page();

    coordinator.visit(activity);
    go(coordinator, "Register somebody");
    search(coordinator, "Ewelina");
    assertThat(phone.locator("main")).containsText("knows nobody of that name");
    go(coordinator, "Add somebody");
    add(coordinator, "Ewelina", "Próbna");
    coordinator.visit("/team/people/new");
    add(coordinator, "Farouk", "Testowy");

    register(coordinator, "Ewelina Próbna", true);
    assertThat(phone.locator("main")).containsText("They have a place at each");
    register(coordinator, "Farouk Testowy", false);
    assertThat(phone.locator("main")).containsText("they are on the waiting list");

    phone.locator("main a[href$='/plan']").first().click();
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("1 of 1 are taken");
    assertThat(row(phone, "Farouk Testowy")).containsText("Waiting");
    go(coordinator, "Open the register");
    Halls.ready(phone);
    go(coordinator, "Sheet to print");
    assertThat(phone.locator("main table")).containsText("Ewelina P.");
    phone.goBack();
    Halls.ready(phone);
    go(coordinator, "Monitoring slips");
    press(phone, "Make slips");
    coordinator.noBarriers();
    Assertions.assertThat(phone.locator(".kith-slip").count()).isGreaterThanOrEqualTo(4);
  }

  @Test
  @Order(3)
  void onTuesdayTheHallHasNoSignal() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.visit("/team/sessions");
    Halls.ready(phone);
    phone.getByText("Keep today’s registers on this phone").tap();
    assertThat(Halls.status(phone)).containsText("registers are on this phone", SOON);

    Halls.signal(phone, false);
    coordinator.visit("/team/sessions");
    Halls.ready(phone);
    phone.locator("[data-sessions] a", new Page.LocatorOptions().setHasText(TITLE)).tap();
    phone.waitForURL("**/team/sessions/*-*");
    Halls.ready(phone);
    Halls.box(phone, "Ewelina P.").tap();
    assertThat(Halls.box(phone, "Ewelina P.")).isChecked();
    Halls.walkIn(phone, "Zuzanna");
    assertThat(Halls.box(phone, "Zuzanna")).isChecked();
    phone.getByText("Done: the register is complete").tap();
    assertThat(Halls.status(phone)).containsText("3 marks are not sent yet");
    coordinator.noBarriers();
    Halls.signal(phone, true);
    assertThat(Halls.status(phone)).containsText("Everything is sent", SOON);
    phone.reload();
    Halls.ready(phone);
    assertThat(phone.locator(".kith-register input:checked")).hasCount(2);
    assertThat(phone.locator("[data-done]")).containsText("Here by name: 2.");
  }

  @Test
  @Order(4)
  void onTuesdaySheCancelsOneSessionAndTheHallCloses() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.visit(activity);
    phone.locator("main a[href$='/plan']").nth(1).click();
    coordinator.noBarriers();
    phone
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel").setExact(true))
        .click();
    coordinator.noBarriers();
    phone.locator("input[name=reach][value=one]").check();
    phone.fill("#reason", REASON);
    send(coordinator);

    coordinator.visit("/team/closures");
    go(coordinator, "Enter a closure");
    phone.selectOption("#venue", new SelectOption().setLabel(VENUE));
    day(phone, "first", TODAY.plusWeeks(2));
    day(phone, "last", TODAY.plusWeeks(2));
    phone.fill("#reason", "Elections are held in the hall.");
    send(coordinator);
    assertThat(phone.locator("main")).containsText("Elections are held in the hall.");

    Visitor resident = visitorOnAPhone();
    Page theirs = resident.visit("/events");
    Locator lines =
        theirs
            .locator("main li")
            .filter(new Locator.FilterOptions().setHasText(TITLE))
            .filter(new Locator.FilterOptions().setHasText("Cancelled"));
    assertThat(lines).hasCount(2);
    lines.first().locator("a").first().click();
    assertThat(resident.noBarriers().locator("main")).containsText(REASON);
  }

  @Test
  @Order(5)
  void onTuesdaySheRecordsWhatWasGivenOut() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.visit("/team/distributions");
    int items = number(phone, "Items\\s+(\\d+)");
    go(coordinator, "Record what was given out");
    phone.getByLabel("Packs").check();
    phone.fill("#items", "12");
    phone.fill("#counted", "10");
    phone.fill("#behind", "21");
    send(coordinator);
    assertThat(phone.locator("main")).containsText("12 packs");
    coordinator.visit("/team/distributions");
    Assertions.assertThat(number(phone, "Items\\s+(\\d+)")).isEqualTo(items + 12);
  }

  @Test
  @Order(6)
  void onWednesdaySheRecordsHoursAndACompletion() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.visit("/team/volunteers/roles/new");
    phone.fill("#title", "Tea maker (synthetic)");
    phone.getByLabel("No check").check();
    send(coordinator);
    coordinator.visit("/team/volunteers/new");
    phone.selectOption("#role", new SelectOption().setLabel("Tea maker (synthetic)"));
    phone.fill("#given", "Ewelina");
    phone.fill("#family", "Próbna");
    chosen(coordinator, "Ewelina Próbna");
    assertThat(phone.locator("main")).containsText("Recruited");
    String volunteer = path(phone);
    for (int steps = 0; steps < 3; steps++) {
      coordinator.visit(volunteer + "/step");
      phone.locator("input[name=next]").first().check();
      send(coordinator);
    }
    go(coordinator, "Record hours");
    phone.fill("#hours", "2.5");
    send(coordinator);
    assertThat(phone.locator("main")).containsText("2.5 hours");

    coordinator.visit("/team/training/courses/new");
    phone.fill("#title", "Food hygiene (synthetic)");
    phone.fill("#hours", "3");
    send(coordinator);
    go(coordinator, "Add a date");
    day(phone, "starts", TODAY);
    send(coordinator);
    String run = path(phone);
    coordinator.visit(run + "/places/new");
    phone.fill("#given", "Ewelina");
    phone.fill("#family", "Próbna");
    phone.getByLabel("Volunteer", new Page.GetByLabelOptions().setExact(true)).check();
    chosen(coordinator, "Ewelina Próbna");
    coordinator.visit(run + "/results");
    phone.locator("main select").first().selectOption("completed");
    send(coordinator);
    assertThat(row(phone, "Ewelina Próbna")).containsText("Completed");
  }

  @Test
  @Order(7)
  void onWednesdaySheSendsInLastMonthsRegister() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.visit("/team/imports/new");
    phone.setInputFiles(
        "#file",
        new FilePayload(
            "last-month.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            KeptInExcel.register(TODAY.minusDays(35))));
    phone.selectOption("#subject", new SelectOption().setLabel(TITLE));
    send(coordinator);
    assertThat(phone.locator("main")).containsText("It looks like a register");
    phone.getByLabel("They came").check(); // what a cross beside ticks means is asked
    phone.getByLabel("Add them").check();
    phone.fill("#starts", "10:00");
    phone.fill("#ends", "12:00");
    send(coordinator);
    assertThat(row(phone, "New attendances")).containsText("5");
    press(phone, "Add all of this");
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("All of it was added");
    Page desk = signedIn("officer").visit(path(phone));
    assertThat(desk.locator("main")).containsText("History");
  }

  @Test
  @Order(8)
  void onThursdaySheSeesThatTheCountsFollowed() {
    Visitor coordinator = coordinator();
    Assertions.assertThat(reached(coordinator)).isEqualTo(reachedBefore + 5);
    coordinator.visit("/team/dashboard");
    assertThat(coordinator.page().locator("main")).containsText("Different people");
    coordinator.visit("/team/mixing");
    coordinator.visit("/team/mixing/cold-spots");
    coordinator.page().selectOption("#from", new SelectOption().setIndex(8));
    press(coordinator.page(), "Show");
    coordinator.noBarriers();
  }

  @Test
  @Order(9)
  void onFridaySheAnswersWhatWaits() {
    Visitor coordinator = coordinator();
    Page phone = coordinator.visit("/team");
    Locator waiting =
        phone.locator("main a", new Page.LocatorOptions().setHasText("“" + TITLE + "”"));
    int before = waiting.count();
    Assertions.assertThat(before).isPositive();
    phone
        .locator("main a[href^='/team/needs/']", new Page.LocatorOptions().setHasText(TITLE))
        .first()
        .click();
    coordinator.noBarriers();
    phone.locator("main input[type=radio]").first().check();
    if (phone.locator("#answer").count() > 0) {
      phone.fill("#answer", "A ramp is laid out.");
    }
    send(coordinator);
    coordinator.visit("/team");
    assertThat(waiting).hasCount(before - 1);
  }

  private Visitor coordinator() {
    Visitor coordinator = signedInOnAPhone("partner");
    coordinator.page().setDefaultTimeout(10_000);
    return coordinator;
  }

  private static int reached(Visitor coordinator) {
    coordinator.visit(
        "/team/reach?by=partner&and=age&from=" + Quarter.of(TODAY.minusYears(1)).slug());
    return number(coordinator.page(), "([\\d,]+) different");
  }

  private static int number(Page page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page.locator("main").innerText())
        .results()
        .map((MatchResult found) -> Integer.parseInt(found.group(1).replace(",", "")))
        .findFirst()
        .orElse(0);
  }

  private static void register(Visitor coordinator, String name, boolean needsARamp) {
    Page phone = coordinator.visit(activity + "/registrations/new");
    search(coordinator, name);
    phone.getByLabel(name).check();
    assertThat(phone.locator("input[name=sessions]:checked")).hasCount(4);
    if (needsARamp) {
      phone.locator("input[name=needs]").first().check();
    }
    send(coordinator);
  }

  private static void search(Visitor coordinator, String name) {
    coordinator.page().fill("main form[role=search] input", name);
    coordinator.page().locator("main form[role=search] button").click();
    coordinator.noBarriers();
  }

  private static void add(Visitor coordinator, String given, String family) {
    Page phone = coordinator.page();
    phone.fill("#given", given);
    phone.fill("#family", family);
    phone.getByLabel("Safe to contact").check();
    send(coordinator);
  }

  /** Sends a form that asks back which of those who are known it is. */
  private static void chosen(Visitor coordinator, String name) {
    Page phone = coordinator.page();
    press(phone, "Add");
    coordinator.noBarriers();
    phone.getByLabel(name).first().check();
    send(coordinator);
  }

  private static Locator row(Page page, String text) {
    return page.locator("main tr, main .govuk-summary-list__row")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  private static void go(Visitor coordinator, String link) {
    Page page = coordinator.page();
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
    page.waitForLoadState();
    coordinator.noBarriers();
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).last().click();
    page.waitForLoadState();
  }

  private static void send(Visitor coordinator) {
    Page page = coordinator.page();
    page.locator("main form button[type=submit]").last().click();
    coordinator.noBarriers();
    assertThat(page.locator("main")).not().containsText("There is a problem");
  }

  private static void day(Page page, String name, LocalDate day) {
    List.of("day", "month", "year")
        .forEach(part ->
            page.fill(
                "#" + name + "-" + part,
                String.valueOf(
                    switch (part) {
                      case "day" -> day.getDayOfMonth();
                      case "month" -> day.getMonthValue();
                      default -> day.getYear();
                    })));
  }

  private static String path(Page page) {
    return page.url().substring(page.url().indexOf("/team/")).replaceFirst("[?#].*", "");
  }
}

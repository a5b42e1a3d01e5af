package org.kith.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.kernel.AreaId;
import org.kith.people.People;

/**
 * The partner's halls: each activity has a session today, and regulars of last week. All invented.
 */
final class Halls {
  /** As many as a hall has on a Tuesday. */
  static final List<String> REGULARS =
      List.of(
          "Amina Testova",
          "Bogdan Próba",
          "Carol Sample",
          "Danuta Próbna",
          "Eve Example",
          "Farah Sample",
          "Gurpreet Example",
          "Halina Próbna",
          "Imran Sample",
          "Jan Testowy",
          "Kiran Example");

  private final Activities activities;
  private final Registers registers;
  private final Actor actor;

  private Halls(Activities activities, Registers registers, AreaId area) {
    this.activities = activities;
    this.registers = registers;
    actor =
        Actor.system(
            "test",
            "hall",
            area,
            Set.of(Activities.PLAN, Activities.READ, Registers.KEEP, People.READ, People.RECORD));
  }

  /** A hall for every scenario, so that none meets another. */
  static void open(Activities activities, Registers registers, AreaId area) {
    Halls halls = new Halls(activities, registers, area);
    halls.open("Stitch and talk", REGULARS.subList(0, 4));
    halls.open("Lunch club", REGULARS);
    halls.open("Tea and tables", REGULARS);
    halls.open("Farewell tea", List.of("Zenon Próbny"));
    for (String title :
        List.of(
            "Plain list",
            "Sewing bee",
            "Garden club",
            "Sing-along",
            "Choir practice",
            "Chess",
            "Reading circle",
            "Drop-in",
            "Book swap",
            "Knit night",
            "Film club",
            "Walking group",
            "Quick fingers",
            "Parents and toddlers")) {
      halls.open(title, List.of("Amina Testova", "Danuta Próbna"));
    }
  }

  private void open(String title, List<String> regulars) {
    UUID activity = UUID.randomUUID();
    List<NewSession> weeks =
        new NewSession(
                UUID.randomUUID(),
                LocalDate.now(Session.CLOCK).minusWeeks(1),
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                Mode.IN_PERSON,
                "")
            .weekly(3);
    ActivityDetails details =
        new ActivityDetails(
            title + " (synthetic)",
            "",
            null,
            Aim.BRIDGING,
            RegisterKind.NAMED,
            "Example hall",
            null,
            null,
            true);
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          activities.add(activity, "nash-dom", details);
          activities.plan(activity, weeks);
          for (String name : regulars) {
            String[] parts = name.split(" ", 2);
            registers.walkIn(weeks.getFirst().id(), UUID.randomUUID(), parts[0], parts[1]);
          }
          return true;
        });
  }

  /** Opens today's register of an activity, and looks at it once its script is ready. */
  static Page register(Visitor keeper, String title) {
    Page page = keeper.visit("/team/sessions");
    page.locator("main a", new Page.LocatorOptions().setHasText(title)).first().click();
    page.waitForURL("**/team/sessions/*-*");
    ready(page);
    return keeper.noBarriers();
  }

  /** Waits until a register's script has the page, and the phone could lose its signal. */
  static void ready(Page page) {
    page.waitForSelector("html[data-ready]");
    page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  }

  /** What the phone says that it has to send. */
  static Locator status(Page page) {
    return page.locator("[data-status]");
  }

  /** Somebody's box on the list. */
  static Locator box(Page page, String name) {
    return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
  }

  /** Types somebody in who is not on the list. */
  static void walkIn(Page page, String name) {
    page.fill("#given", name);
    page.locator("#given").press("Enter");
  }

  static void signal(Page page, boolean isThere) {
    page.context().setOffline(!isThere);
  }
}

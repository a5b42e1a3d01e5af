package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Areas;
import org.kith.activity.AccessNeed;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.BuildingAccess;
import org.kith.activity.DistributionDetails;
import org.kith.activity.Distributions;
import org.kith.activity.Goods;
import org.kith.activity.Joining;
import org.kith.activity.Mode;
import org.kith.activity.NewRegistration;
import org.kith.activity.Offer;
import org.kith.activity.Planning;
import org.kith.activity.Point;
import org.kith.activity.Recurrence;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registrations;
import org.kith.activity.SeriesPlan;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.people.People;

/**
 * Invented events of the next weeks, in invented halls, so that a visitor of the demonstration
 * finds something on and a coordinator somebody who registered.
 */
final class DemoEvents {
  private static final String HOLDER = "nash-dom";
  private static final int WEEKS = 8;

  private final Application running;
  private final LocalDate today = LocalDate.now(Session.CLOCK);

  private DemoEvents(Application running) {
    this.running = running;
  }

  /** Adds them where they are not there yet; weeks go on from today at the first start. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        Set.of(
            Activities.PLAN,
            Activities.READ,
            Registrations.MANAGE,
            Distributions.RECORD,
            People.READ,
            People.RECORD),
        running -> {
          if (running.bean(Activities.class).find(id("mending")).isEmpty()) {
            new DemoEvents(running).all();
          }
          return HOLDER;
        });
  }

  private void all() {
    UUID south = venue("South", "south", 52.5842, -1.9803, true);
    UUID north = venue("North", "north", 52.6180, -2.0045, true);
    UUID east = venue("East", "east", 52.6462, -1.9330, false);
    series(
        "mending",
        details(
            "Mending and tea", "Bring something to mend; the kettle is on.", Aim.BRIDGING, null),
        new Offer(south, List.of("ur", "pa"), Joining.DROP_IN, "hello@example.org"),
        plan("mending", Recurrence.WEEKLY, 1, 10, 12, Mode.IN_PERSON));
    series(
        "english",
        details(
            "English for beginners",
            "A friendly class for people who are new to English. Free of charge.",
            Aim.BRIDGING,
            2),
        new Offer(
            north,
            List.of("pl", "ro"),
            Joining.REGISTER,
            "Telephone 01922 000 000 (not a real number)"),
        plan("english", Recurrence.WEEKLY, 2, 18, 20, Mode.IN_PERSON));
    series(
        "sign",
        details("Sign café", "Coffee and conversation in sign language.", Aim.BONDING, null),
        new Offer(east, List.of("bfi"), Joining.DROP_IN, ""),
        plan("sign", Recurrence.FORTNIGHTLY, 4, 14, 16, Mode.IN_PERSON));
    series(
        "council",
        details(
            "Ask your councillors",
            "An hour online with those who decide about your neighbourhood.",
            Aim.LINKING,
            30),
        new Offer(null, List.of(), Joining.REGISTER, ""),
        plan("council", Recurrence.MONTHLY, 6, 18, 19, Mode.ONLINE));
    register();
    giveOut();
  }

  private UUID venue(
      String name, String locality, double latitude, double longitude, boolean easy) {
    running
        .bean(Venues.class)
        .add(
            id("venue " + locality),
            HOLDER,
            new VenueDetails(
                "Example hall " + name + " (synthetic)",
                "1 Example Street\nWalsall",
                locality,
                new Point(latitude, longitude),
                easy
                    ? List.of(BuildingAccess.STEP_FREE, BuildingAccess.ACCESSIBLE_TOILET)
                    : List.of(BuildingAccess.PARKING),
                easy ? "" : "Two steps at the front door; ring, and we help.",
                false));
    return id("venue " + locality);
  }

  private static ActivityDetails details(
      String title, String about, Aim aim, @Nullable Integer capacity) {
    return new ActivityDetails(
        title + " (synthetic)", about, null, aim, RegisterKind.NAMED, "", null, capacity, true);
  }

  private SeriesPlan plan(
      String name, Recurrence recurrence, int inDays, int from, int until, Mode mode) {
    return new SeriesPlan(
        id("series " + name),
        recurrence,
        today.plusDays(inDays),
        today.plusWeeks(WEEKS),
        LocalTime.of(from, 0),
        LocalTime.of(until, 0),
        mode,
        "",
        Set.of(),
        true);
  }

  private void series(String name, ActivityDetails details, Offer offer, SeriesPlan plan) {
    Planning planning = running.bean(Planning.class);
    planning.add(id(name), HOLDER, details, offer);
    planning.plan(id(name), plan);
  }

  /** Two have a place, and one waits. */
  private void register() {
    Session next = running.bean(Planning.class).ahead(id("english"), 1).getFirst();
    Registrations registrations = running.bean(Registrations.class);
    List<String> names = List.of("Ewa Zmyślona", "Ionel Inventat", "Maria Próbna");
    for (String name : names) {
      Map<AccessNeed, String> needs = new EnumMap<>(AccessNeed.class);
      if (name.startsWith("Maria")) {
        needs.put(AccessNeed.CHILDCARE, "Two children, 3 and 5");
      }
      registrations.register(
          id("registration " + name),
          next.id(),
          new NewRegistration(null, name, "01922 000 000", false, "pl", "", needs));
    }
  }

  private void giveOut() {
    running
        .bean(Distributions.class)
        .add(
            id("packs"),
            HOLDER,
            new DistributionDetails(
                today.minusDays(9),
                Goods.PACKS,
                "activity packs (synthetic)",
                40,
                "south",
                38,
                61,
                null,
                null,
                ""));
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(("demonstration event " + of).getBytes(UTF_8));
  }
}

package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;
import org.kith.access.Areas;
import org.kith.activity.Activities;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.geography.Geography;
import org.kith.geography.Ward;
import org.kith.welcome.ClosingReason;
import org.kith.welcome.Onboarding;
import org.kith.welcome.PlaceDetails;
import org.kith.welcome.Places;
import org.kith.welcome.SnapshotDetails;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Standard;
import org.kith.welcome.StandardCheck;
import org.kith.welcome.WeeklyTime;
import org.kith.welcome.Whither;

/**
 * Invented Places of Welcome whose openings add up to what the table of the example's report says:
 * sixteen before the pandemic, all closed in March 2020; fourteen of them open again in July 2021,
 * and seven new ones, which makes twenty-one. No month but the last ones was told.
 */
final class DemoPlaces {
  /** Id of the organisation that keeps them. */
  static final String HOLDER = "nash-dom";

  private static final int BEFORE = 16;
  private static final int REOPENED = 14;
  private static final int NEW = 7;
  private static final LocalDate LOCKDOWN = LocalDate.of(2020, 3, 23);

  static final Set<Action> ACTIONS = Set.of(Activities.PLAN, Places.KEEP, Places.TELL, Places.READ);

  /** Where the modules' facades are. */
  interface Beans {
    <T> T bean(Class<T> type);
  }

  private final Beans running;
  private final List<Ward> wards;
  private final LocalDate today = LocalDate.now(Session.CLOCK);

  private DemoPlaces(Beans running) {
    this.running = running;
    this.wards = running.bean(Geography.class).wards();
  }

  /** Adds them where they are not there yet. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        ACTIONS,
        running -> {
          add(running::bean);
          return HOLDER;
        });
  }

  /** As somebody who may do {@link #ACTIONS}. */
  static void add(Beans running) {
    if (running.bean(Places.class).find(id("place 0")).isEmpty()) {
      new DemoPlaces(running).all();
    }
  }

  private void all() {
    if (wards.isEmpty()) {
      return;
    }
    for (int number = 0; number < BEFORE + NEW; number++) {
      UUID place = place(number);
      if (number < BEFORE) {
        before(place, number);
      } else {
        open(place, 1, LocalDate.of(2021, 9, 1).plusWeeks(3L * (number - BEFORE)));
      }
      if (number < REOPENED || number >= BEFORE) {
        tell(place, number);
      }
    }
  }

  private void before(UUID place, int number) {
    open(place, 1, LocalDate.of(2017, 1, 9).plusWeeks(5L * number));
    running.bean(Places.class).close(place, 2, LOCKDOWN, ClosingReason.PUBLIC_HEALTH);
    if (number < REOPENED) {
      open(place, 3, LocalDate.of(2021, 7, 1).plusDays(2L * number));
    }
  }

  private void open(UUID place, int version, LocalDate on) {
    running
        .bean(Onboarding.class)
        .check(
            place,
            Arrays.stream(Standard.values())
                .map(one -> new StandardCheck(one, true, "", on.minusDays(7)))
                .toList());
    running.bean(Places.class).open(place, version, on);
  }

  private UUID place(int number) {
    Ward ward = wards.get(number * 7 % wards.size());
    UUID venue = id("place venue " + number);
    running
        .bean(Venues.class)
        .add(
            venue,
            HOLDER,
            new VenueDetails(
                "Example hall %d, %s (synthetic)".formatted(number + 1, ward.name()),
                "%d Example Street\nWalsall".formatted(number + 1),
                ward.locality().isEmpty() ? null : ward.locality(),
                middle(ward),
                List.of(BuildingAccess.STEP_FREE, BuildingAccess.ACCESSIBLE_TOILET),
                "",
                false));
    running
        .bean(Places.class)
        .add(
            id("place " + number),
            HOLDER,
            new PlaceDetails(
                "%s kettle %d (synthetic)".formatted(ward.name(), number + 1),
                "Tea, coffee and company.",
                venue,
                ward.code(),
                number % 3 == 0 ? List.of("ur", "pa") : List.of("pl", "ro"),
                "hello@example.org",
                List.of(
                    new WeeklyTime(
                        DayOfWeek.of(number % 6 + 1),
                        LocalTime.of(9 + number % 5, 30),
                        LocalTime.of(11 + number % 5, 30)))));
    return id("place " + number);
  }

  private static @Nullable Point middle(Ward ward) {
    var middle = ward.boundary().getInteriorPoint();
    return middle.isEmpty() ? null : new Point(middle.getY(), middle.getX());
  }

  /** The first has been silent for three months, and turns amber. */
  private void tell(UUID place, int number) {
    int months = number == 0 ? 4 : 1;
    for (int back = months + 2; back >= months; back--) {
      running
          .bean(Snapshots.class)
          .tell(
              place,
              YearMonth.from(today).minusMonths(back),
              0,
              new SnapshotDetails(
                  40 + 3 * number + back,
                  3 + number % 4,
                  2 + number % 3,
                  60 * (6 + number % 5),
                  Map.of(Whither.GP, 1 + number % 2, Whither.HOUSING, number % 3 + 1),
                  "",
                  false));
    }
  }

  private static UUID id(String what) {
    return UUID.nameUUIDFromBytes(("demonstration " + what).getBytes(UTF_8));
  }
}

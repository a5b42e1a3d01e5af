package org.kith.house;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Onboarding;
import org.kith.welcome.PlaceCoordinators;
import org.kith.welcome.PlaceDetails;
import org.kith.welcome.Places;
import org.kith.welcome.SnapshotDetails;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Standard;
import org.kith.welcome.StandardCheck;
import org.kith.welcome.WeeklyTime;
import org.kith.welcome.Whither;

/** A partner's Place of Welcome: everybody may know of it, and of nobody who looks after it. */
final class PartnersPlaceOfWelcome {
  private PartnersPlaceOfWelcome() {}

  static void open(PartnersWork work) {
    LocalDate today = LocalDate.now(Session.CLOCK);
    work.does(() -> {
      UUID hall = work.made("tea-hall");
      UUID place = work.made("tea");
      work.bean(Venues.class)
          .add(
              hall,
              work.holder(),
              new VenueDetails("Tea hall", "", null, null, List.of(), "", false));
      work.bean(Places.class)
          .add(
              place,
              work.holder(),
              new PlaceDetails(
                  "Tea table",
                  "",
                  hall,
                  null,
                  List.of(),
                  "",
                  List.of(WeeklyTime.of("1 10:00-12:00"))));
      work.bean(Onboarding.class).check(place, met("", today));
      work.bean(Places.class).open(place, 1, today.minusMonths(2));
    });
  }

  private static List<StandardCheck> met(String note, LocalDate day) {
    return Arrays.stream(Standard.values())
        .map(one -> new StandardCheck(one, true, note, day))
        .toList();
  }

  static void run(PartnersWork work, String word) {
    LocalDate today = LocalDate.now(Session.CLOCK);
    UUID place = work.id("tea");
    work.does(() -> {
      work.bean(Onboarding.class).check(place, met(word + " checked", today));
      work.bean(PlaceCoordinators.class)
          .add(work.made("tea-coordinator"), place, work.id("person"), today);
      work.bean(ClosedDays.class)
          .tell(
              work.made("tea-closed"),
              place,
              today.plusDays(30),
              today.plusDays(31),
              ClosedDay.Why.HOLIDAY);
      work.bean(Snapshots.class)
          .tell(
              place,
              YearMonth.from(today).minusMonths(1),
              0,
              new SnapshotDetails(11, 2, 3, 97, Map.of(Whither.GP, 1), word + " story", false));
    });
  }
}

package org.kith.welcome;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.activity.Point;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented hall's Places of Welcome, and a club that has nothing to do with them. */
final class Network {
  final TestArea area;
  final Coordinators coordinators;
  final Places places;
  final Onboarding onboarding;
  final ClosedDays closed;
  final Snapshots snapshots;
  final LocalDate today;
  private final Venues venues;

  Network(ApplicationContext beans) {
    this(beans, beans.getBean(TestAreas.class).loaded());
  }

  Network(ApplicationContext beans, TestArea area) {
    this.area = area;
    coordinators =
        new Coordinators(
            area, beans.getBean(TransactionTemplate.class), beans.getBean(People.class));
    places = beans.getBean(Places.class);
    onboarding = beans.getBean(Onboarding.class);
    closed = beans.getBean(ClosedDays.class);
    snapshots = beans.getBean(Snapshots.class);
    venues = beans.getBean(Venues.class);
    today = LocalDate.now(beans.getBean(Clock.class).withZone(Session.CLOCK));
  }

  /** Open every day from 00:01, so that a test finds it open whenever it runs. */
  UUID place(String name) {
    return place(name, null);
  }

  private UUID place(String name, @Nullable Point point) {
    UUID venue = UUID.randomUUID();
    UUID place = UUID.randomUUID();
    coordinators.does(() -> {
      venues.add(
          venue,
          "hall",
          new VenueDetails(name + " hall", "1 Example Street", null, point, List.of(), "", false));
      places.add(
          place,
          "hall",
          new PlaceDetails(
              name,
              "",
              venue,
              null,
              List.of("ur"),
              "",
              Arrays.stream(DayOfWeek.values())
                  .map(day -> WeeklyTime.of(day.getValue() + " 00:01-23:59"))
                  .toList()));
    });
    return place;
  }

  UUID openPlace(String name, LocalDate since) {
    return open(place(name), since);
  }

  /** Where that is on the map. */
  UUID openPlaceAt(String name, Point point) {
    return open(place(name, point), today);
  }

  private UUID open(UUID place, LocalDate since) {
    coordinators.does(() -> {
      onboarding.check(place, all(true));
      places.open(place, 1, since);
    });
    return place;
  }

  List<StandardCheck> all(boolean isMet) {
    return Arrays.stream(Standard.values())
        .map(one -> new StandardCheck(one, isMet, "", today))
        .toList();
  }
}

package org.kith.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.VenueDetails;
import org.kith.directory.Opening;
import org.kith.directory.Search;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;

/** What the index finds beside what each service says of itself. Services here are invented. */
class WhatFitsTest {
  private static final ServiceDetails.Ages ANY_AGE = ServiceDetails.Ages.ALL;

  /** What {@link Search} says of each of its parts, asked of each service by itself. */
  private static boolean fits(Described one, Search search) {
    Entry entry = one.entry();
    Search.Near near = search.near();
    return (search.organisation() == null || search.organisation().equals(entry.organisation()))
        && (search.topics().isEmpty()
            || entry.topics().stream().anyMatch(search.topics()::contains))
        && (search.language() == null || entry.languages().contains(search.language()))
        && (!search.isFree() || entry.isFree())
        && (search.locality() == null
            || search.locality().equals(entry.locality())
            || entry.places().stream()
                .anyMatch(place -> search.locality().equals(place.locality())))
        && (search.access().isEmpty()
            || entry.places().stream()
                .anyMatch(place -> place.access().containsAll(search.access())))
        && (search.openAt() == null
            || entry.openings().stream().anyMatch(opening -> opening.holds(search.openAt())))
        && (search.words().isEmpty() || one.weights().containsKey(search.words()))
        && (near == null || entry.places().stream().anyMatch(place -> place.isWithin(near)));
  }

  @Property(tries = 200)
  void whatIsFoundIsWhatFits(@ForAll Random random) {
    Map<UUID, VenueDetails> venues = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      venues.put(
          new UUID(random.nextLong(), random.nextLong()),
          new VenueDetails(
              "Hall " + i,
              "",
              random.nextInt(4) == 0 ? null : "locality" + random.nextInt(3),
              random.nextInt(5) == 0
                  ? null
                  : new Point(52.5 + random.nextDouble() / 10, -2 + random.nextDouble() / 10),
              some(random, List.of(BuildingAccess.values())),
              "",
              false));
    }
    List<Described> all = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      all.add(any(random, venues));
    }
    ServiceIndex many = new ServiceIndex();
    many.change(all, List.of());
    Search search =
        new Search(
            random.nextInt(3) == 0 ? "green" : "",
            Set.copyOf(rarely(random, List.of("sport", "food", "english"))),
            maybe(random, "locality1"),
            maybe(random, "ur"),
            Set.copyOf(rarely(random, List.of(BuildingAccess.values()))),
            random.nextInt(4) == 0,
            maybe(random, LocalDateTime.parse("2026-11-25T00:00").plusHours(random.nextInt(24))),
            null,
            maybe(random, new Search.Near(new Point(52.55, -1.95), random.nextInt(9_000))),
            ANY_AGE,
            maybe(random, "club1"));

    ServiceIndex.Result result = many.search(search, 0, 100);

    assertThat(result.ids())
        .hasSize(result.total())
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(one -> fits(one, search)).map(Described::id).toList());
    if (search.near() != null) {
      assertThat(result.ids()).map(result.metres()::get).isSorted();
    }
    assertThat(many.searchAt(search, 0, 100).page())
        .allSatisfy(one -> assertThat(many.at(one.id())).contains(one));
  }

  private static Described any(Random random, Map<UUID, VenueDetails> venues) {
    ServiceDetails details =
        new ServiceDetails(
            random.nextBoolean() ? "green" : "blue",
            "",
            some(random, List.of("sport", "food", "english")),
            some(random, List.of("ur", "pl")),
            some(random, List.copyOf(venues.keySet())).stream().limit(3).toList(),
            false,
            maybe(random, "locality1"),
            new ServiceDetails.Hours(List.of(opening(random)), ""),
            random.nextBoolean()
                ? ServiceDetails.Cost.FREE
                : new ServiceDetails.Cost(ServiceDetails.Cost.Kind.PAID, 200L, ""),
            "",
            ANY_AGE,
            ServiceDetails.Contact.NONE,
            "",
            ServiceStatus.ACTIVE,
            true);
    return Described.of(
        new Service(
            new UUID(random.nextLong(), random.nextLong()),
            "club" + random.nextInt(2),
            details,
            null,
            Instant.EPOCH,
            1),
        "Club",
        venues,
        Map.of());
  }

  private static Opening opening(Random random) {
    List<String> some = List.of("Wed 10-12", "Thu 10-12", "Tue 7pm-6am", "Wed 0:00-24:00");
    return Opening.read(some.get(random.nextInt(some.size()))).orElseThrow();
  }

  private static <T> List<T> some(Random random, List<T> all) {
    return all.stream().filter(one -> random.nextInt(3) == 0).toList();
  }

  private static <T> List<T> rarely(Random random, List<T> all) {
    return random.nextInt(3) == 0 ? some(random, all) : List.of();
  }

  private static <T> @Nullable T maybe(Random random, T one) {
    return random.nextInt(4) == 0 ? one : null;
  }
}

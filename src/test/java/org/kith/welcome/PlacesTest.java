package org.kith.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.PersonalDataHolder;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.welcome.ClosedDay.Why;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and places here are invented. */
@KithTest
@Tag("postgresql")
class PlacesTest {
  private final Network network;
  private final PlaceCounts counts;
  private final PlaceCoordinators looksAfter;
  private final List<PersonalDataHolder> holders;
  private final List<WorkItems> work;
  private final JdbcClient database;

  PlacesTest(
      ApplicationContext beans,
      PlaceCounts counts,
      PlaceCoordinators looksAfter,
      List<PersonalDataHolder> holders,
      List<WorkItems> work,
      JdbcClient database) {
    this.network = new Network(beans);
    this.counts = counts;
    this.looksAfter = looksAfter;
    this.holders = holders;
    this.work = work;
    this.database = database;
  }

  private <T> T asHall(Supplier<T> doing) {
    return network.coordinators.as("hall", doing);
  }

  @Test
  void aPlaceOpensOnlyOnceItMeetsEveryStandard() {
    UUID place = network.place("Tea table");
    assertThatThrownBy(() -> does(() -> network.places.open(place, 1, network.today)))
        .isInstanceOf(StandardsNotMet.class);

    does(() -> network.onboarding.check(place, network.all(true)));
    does(() ->
        network.onboarding.check(
            place, List.of(new StandardCheck(Standard.PLACE, false, "steps", network.today))));
    assertThatThrownBy(() -> does(() -> network.places.open(place, 1, network.today)))
        .hasMessageContaining("Still missing: place.");
    does(() -> network.onboarding.check(place, network.all(true)));
    does(() -> network.places.open(place, 1, network.today));

    assertThat(asHall(() -> network.places.find(place)).orElseThrow().isOpen()).isTrue();
    assertThatThrownBy(() -> does(() -> network.places.open(place, 1, network.today)))
        .isInstanceOf(OpeningRefused.class);
  }

  @Test
  void whatIsNotOpenNobodyElseFinds() {
    UUID hidden = network.place("Not yet");
    UUID open = network.openPlace("Kettle on", network.today.minusDays(9));

    assertThat(network.coordinators.as("club", () -> network.places.find(hidden))).isEmpty();
    assertThat(asVisitor(() -> network.places.find(hidden))).isEmpty();
    assertThat(asVisitor(() -> network.places.find(open))).isPresent();
    assertThat(network.coordinators.as("club", () -> network.places.find(open))).isPresent();
    assertThatThrownBy(() ->
            network.coordinators.as(
                "club",
                () -> {
                  network.places.close(open, 2, network.today, ClosingReason.OTHER);
                  return true;
                }))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aMonthIsToldOnceAndCorrectedByWhoSawIt() {
    UUID place = network.openPlace("Kettle on", network.today.minusMonths(2));
    YearMonth month = YearMonth.from(network.today.minusMonths(1));
    does(() -> network.snapshots.tell(place, month, 0, told(40)));
    assertThatThrownBy(() -> does(() -> network.snapshots.tell(place, month, 0, told(41))))
        .isInstanceOf(ChangedMeanwhile.class);
    does(() -> network.snapshots.tell(place, month, 1, told(42)));

    Snapshot snapshot = asHall(() -> network.snapshots.find(place, month)).orElseThrow();
    assertThat(snapshot.details().attendance()).isEqualTo(42);
    assertThat(snapshot.details().signposted()).containsExactlyEntriesOf(Map.of(Whither.GP, 2));
    assertThat(network.coordinators.as("club", () -> network.snapshots.of(place))).isEmpty();
    assertThatThrownBy(
            () -> does(() -> network.snapshots.tell(place, month.minusMonths(9), 0, told(9))))
        .isInstanceOf(SnapshotRefused.class);
    assertThatThrownBy(
            () -> does(() -> network.snapshots.tell(place, month.plusMonths(2), 0, told(9))))
        .isInstanceOf(SnapshotRefused.class);
  }

  private static SnapshotDetails told(int attendance) {
    return new SnapshotDetails(attendance, 3, 2, 90, Map.of(Whither.GP, 2), "", false);
  }

  @Test
  void threeMonthsLateIsOverdueForCoordinatorAndOfficer() {
    LocalDate opened = network.today.withDayOfMonth(1).minusMonths(4);
    UUID place = network.openPlace("Kettle on", opened);
    YearMonth first = YearMonth.from(opened);

    assertThat(asHall(() -> mine(place)))
        .extracting(WorkItem::kind)
        .containsExactly(WorkItem.Kind.OVERDUE);
    assertThat(asOfficer(() -> mine(place))).hasSize(1);

    does(() -> network.snapshots.tell(place, first.plusMonths(1), 0, told(5)));
    assertThat(asHall(() -> mine(place)))
        .extracting(WorkItem::kind)
        .containsExactly(WorkItem.Kind.TO_DO);
    assertThat(asOfficer(() -> mine(place))).isEmpty();
  }

  private List<WorkItem> mine(UUID place) {
    Actor actor = ActingAs.current().orElseThrow();
    return work.stream()
        .flatMap(one -> one.waitingFor(actor, network.today).stream())
        .filter(item -> item.path().endsWith(place.toString()))
        .toList();
  }

  @Test
  void countsTellNewFromReopened() {
    LocalDate first = network.today.minusMonths(3);
    UUID place = network.openPlace("Kettle on", first);
    network.openPlace("Tea table", network.today);
    does(() -> network.places.close(place, 2, first.plusDays(30), ClosingReason.BUILDING));
    does(() -> network.places.open(place, 3, network.today));

    PlaceCounts.Count count = asHall(() -> counts.within(network.today, network.today));
    assertThat(count.opened()).isEqualTo(1);
    assertThat(count.reopened()).isEqualTo(1);
    assertThat(count.open()).isEqualTo(2);
  }

  @Test
  void aNoticeIsToldToAllAndTakenBack() {
    UUID place = network.openPlace("Kettle on", network.today);
    UUID notice = UUID.randomUUID();
    does(() -> network.closed.tell(notice, place, network.today, network.today, Why.WEATHER));
    does(() -> network.closed.tell(notice, place, network.today, network.today, Why.HOLIDAY));
    assertThat(asVisitor(() -> network.closed.from(network.today)))
        .extracting(ClosedDay::why)
        .containsExactly(Why.WEATHER);

    does(() -> network.closed.takeBack(notice, 1));
    assertThat(asVisitor(() -> network.closed.from(network.today))).isEmpty();
  }

  @Test
  void whoLookedAfterAPlaceIsToldAndErased() {
    UUID place = network.openPlace("Kettle on", network.today);
    UUID person = network.coordinators.somebody("Joan", "Testova");
    UUID id = UUID.randomUUID();
    does(() -> looksAfter.add(id, place, person, network.today));
    does(() -> looksAfter.add(UUID.randomUUID(), place, person, network.today));
    assertThat(asHall(() -> looksAfter.of(place))).hasSize(1);
    assertThat(network.coordinators.as("club", () -> looksAfter.of(place))).isEmpty();

    PersonalDataHolder holder =
        holders.stream()
            .filter(one -> one.tables().contains("welcome.coordinator"))
            .findFirst()
            .orElseThrow();
    UUID standIn = UUID.randomUUID();
    network.coordinators.system(
        () -> {
          assertThat(holder.about(Set.of(person)))
              .extracting(PersonalDataHolder.Kept::text)
              .containsExactly("Looked after “Kettle on”");
          assertThat(holder.seenSince(Set.of(person), Instant.now())).containsExactly(person);
          holder.erase(person, standIn);
          assertThat(holder.about(Set.of(person))).isEmpty();
          return true;
        },
        Places.KEEP,
        People.READ);
    assertThat(asHall(() -> looksAfter.find(id)).orElseThrow().record()).isEqualTo(standIn);
  }

  @Test
  void withoutAnAreaThereAreNoRows() {
    network.openPlace("Kettle on", network.today);

    assertThat(
            database
                .sql(
                    """
                    select (select count(*) from welcome.place)
                      + (select count(*) from welcome.opening)
                      + (select count(*) from welcome.standard)
                      + (select count(*) from welcome.snapshot)
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  private void does(Runnable doing) {
    network.coordinators.does(doing);
  }

  private <T> T asVisitor(Supplier<T> doing) {
    return network.coordinators.acting(Actor.visitor(network.area.id()), doing);
  }

  private <T> T asOfficer(Supplier<T> doing) {
    return network.coordinators.system(doing, Places.READ, Places.TELL);
  }
}

package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class PlanningTest {
  private final Activities activities;
  private final Planning planning;
  private final Closures closures;
  private final Venues venues;
  private final Events events;
  private final TestArea area;
  private final Desk desk;
  private final LocalDate next;
  private final UUID stitch = UUID.randomUUID();

  PlanningTest(
      Activities activities,
      Planning planning,
      Closures closures,
      Venues venues,
      Events events,
      TestAreas areas,
      TransactionTemplate transaction,
      Clock clock) {
    this.activities = activities;
    this.planning = planning;
    this.closures = closures;
    this.venues = venues;
    this.events = events;
    area = areas.loaded();
    desk = new Desk(area, transaction);
    next = LocalDate.now(clock.withZone(Session.CLOCK)).plusDays(3);
  }

  private void planned(int weeks) {
    desk.does(
        "hall",
        () -> {
          planning.add(stitch, "hall", Desk.details("Stitch and talk", null, true), Offer.NONE);
          planning.plan(stitch, Desk.weekly(next, weeks));
        });
  }

  private List<Session> ahead() {
    return desk.as("hall", () -> planning.ahead(stitch, 50));
  }

  @Test
  void aSeriesThatIsSentTwiceIsPlannedOnce() {
    SeriesPlan plan = Desk.weekly(next, 4);
    desk.does(
        "hall",
        () -> {
          planning.add(stitch, "hall", Desk.details("Stitch", null, true), Offer.NONE);
          planning.plan(stitch, plan);
          planning.plan(stitch, plan);
        });

    assertThat(ahead()).hasSize(4);
  }

  @Test
  void theRestOfASeriesIsChangedAndStaysOnItsDays() {
    planned(4);
    Session second = ahead().get(1);

    desk.does(
        "hall",
        () ->
            planning.changeRest(
                second.id(),
                second.version(),
                new SessionChange(
                    next, LocalTime.of(14, 0), LocalTime.of(15, 0), Mode.ONLINE, "")));

    assertThat(ahead())
        .extracting(one -> one.startsAt().toLocalDate())
        .containsExactly(next, next.plusWeeks(1), next.plusWeeks(2), next.plusWeeks(3));
    assertThat(ahead()).extracting(one -> one.startsAt().getHour()).containsExactly(10, 14, 14, 14);
  }

  @Test
  void theRestOfASeriesIsCancelledWithItsReason() {
    planned(3);
    Session second = ahead().get(1);

    desk.does(
        "hall", () -> planning.cancelRest(second.id(), second.version(), "The hall is sold."));

    assertThat(ahead())
        .extracting(Session::state)
        .containsExactly(Session.State.PLANNED, Session.State.CANCELLED, Session.State.CANCELLED);
    assertThat(ahead().get(2).reason()).isEqualTo("The hall is sold.");
    assertThatThrownBy(() ->
            desk.does(
                "hall", () -> planning.cancelRest(ahead().getFirst().id(), 99, "Somebody else")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aClosureCancelsWhatFallsIntoItAndCanBeUndone() {
    planned(3);
    UUID closure = UUID.randomUUID();
    int cancelled =
        desk.as(
            "hall",
            () ->
                closures.add(
                    closure, "hall", null, next.plusWeeks(1), next.plusWeeks(2), "New floor"));

    assertThat(cancelled).isEqualTo(2);
    assertThat(ahead()).extracting(Session::reason).containsExactly("", "New floor", "New floor");

    desk.does("hall", () -> closures.undo(closure, 1));

    assertThat(ahead()).allMatch(one -> one.state() == Session.State.PLANNED);
    assertThatThrownBy(() -> desk.does("hall", () -> closures.undo(closure, 1)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void whatIsPlannedIntoAClosureIsCancelledAtOnce() {
    desk.as(
        "hall",
        () -> closures.add(UUID.randomUUID(), "hall", null, next, next.plusDays(1), "New floor"));
    planned(2);

    assertThat(ahead())
        .extracting(Session::state)
        .containsExactly(Session.State.CANCELLED, Session.State.PLANNED);
  }

  @Test
  void nobodyClosesForAnotherPartnerNorForAll() {
    planned(1);
    assertThatThrownBy(() ->
            desk.as(
                "club",
                () -> closures.add(UUID.randomUUID(), "hall", null, next, next, "Not theirs")))
        .isInstanceOf(NotAllowed.class);
    UUID venue = venue(false);
    assertThatThrownBy(() ->
            desk.as(
                "hall",
                () -> closures.add(UUID.randomUUID(), null, venue, next, next, "Not alone")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void activitiesAreFoundByTheBeginningsOfWordsAndEachPartnerFindsItsOwn() {
    planned(1);
    desk.does(
        "club",
        () ->
            planning.add(
                UUID.randomUUID(), "club", Desk.details("Stitch club", null, false), Offer.NONE));

    assertThat(found("hall", "tal sti")).containsExactly("Stitch and talk");
    assertThat(found("hall", "club")).isEmpty();
    assertThat(found("club", "sti")).containsExactly("Stitch club");
    assertThat(
            desk.as(
                "hall",
                () -> planning.found(new ActivityFilter("", null, Aim.LINKING, null), 0, 10)))
        .isEmpty();
  }

  @Test
  void titlesAreInTheOrderInWhichPeopleCount() {
    for (String title :
        List.of("Football 10", "Łucznictwo", "Football 2", "Netball", "football 1")) {
      desk.does(
          "club",
          () ->
              planning.add(
                  UUID.randomUUID(), "club", Desk.details(title, null, false), Offer.NONE));
    }

    assertThat(found("club", ""))
        .containsExactly("football 1", "Football 2", "Football 10", "Łucznictwo", "Netball");
  }

  private List<String> found(String organisation, String words) {
    return desk
        .as(organisation, () -> planning.found(new ActivityFilter(words, null, null, null), 0, 10))
        .stream()
        .map(one -> one.details().title())
        .toList();
  }

  @Test
  void whatHappensAtAPlaceThatNobodyMayBeToldOfIsNeverPublic() {
    UUID refuge = venue(true);
    assertThatThrownBy(() ->
            desk.does(
                "hall",
                () ->
                    planning.add(
                        stitch,
                        "hall",
                        Desk.details("Together", null, true),
                        new Offer(refuge, List.of(), Joining.DROP_IN, ""))))
        .isInstanceOf(ActivityRefused.class);
    assertThat(desk.as("club", () -> venues.find(refuge))).isEmpty();
    Actor officer =
        Actor.person(
            "officer",
            area.id(),
            Map.of(
                Access.INSIDE, Set.of(Scope.AREA),
                Activities.READ, Set.of(Scope.AREA)));
    assertThat(desk.acting(officer, () -> venues.find(refuge))).isEmpty();
  }

  @Test
  void hidingAPlaceTakesWhatHappensThereOffTheSite() {
    UUID venue = venue(false);
    desk.does(
        "hall",
        () -> {
          planning.add(
              stitch,
              "hall",
              Desk.details("Stitch", null, true),
              new Offer(venue, List.of("ur"), Joining.DROP_IN, ""));
          planning.plan(stitch, Desk.weekly(next, 1));
        });
    Actor visitor = Actor.visitor(area.id());
    assertThat(desk.acting(visitor, () -> events.between(next, next, EventFilter.ANY, 10)))
        .hasSize(1);

    desk.does("hall", () -> venues.change(venue, 1, details(true)));

    assertThat(desk.acting(visitor, () -> events.between(next, next, EventFilter.ANY, 10)))
        .isEmpty();
    assertThat(desk.acting(visitor, () -> activities.find(stitch))).isEmpty();
  }

  private UUID venue(boolean isHidden) {
    UUID venue = UUID.randomUUID();
    desk.does("hall", () -> venues.add(venue, "hall", details(isHidden)));
    return venue;
  }

  private static VenueDetails details(boolean isHidden) {
    return new VenueDetails("Example hall", "", null, null, List.of(), "", isHidden);
  }
}

package org.kith.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.activity.Activities;
import org.kith.activity.Closures;
import org.springframework.context.ApplicationContext;

/** Places here are invented. */
@KithTest
class ClosedWithTheVenueTest {
  private final Network network;
  private final Closures closures;

  ClosedWithTheVenueTest(ApplicationContext beans, Closures closures) {
    this.network = new Network(beans);
    this.closures = closures;
  }

  @Test
  void aPlaceIsClosedWhileItsBuildingIsAndOpenOnceThatWasTakenBack() {
    UUID place = network.openPlace("Kettle on", network.today);
    UUID elsewhere = network.openPlace("Tea table", network.today);
    UUID venue =
        network
            .coordinators
            .as("hall", () -> network.places.find(place))
            .orElseThrow()
            .details()
            .venue();
    UUID closure = UUID.randomUUID();
    network.coordinators.does(() ->
        closures.add(
            closure, "hall", venue, network.today, network.today.plusDays(59), "New floor"));

    assertThat(told()).extracting(ClosedDay::place).containsExactly(place, place);
    assertThat(told()).extracting(ClosedDay::why).containsOnly(ClosedDay.Why.BUILDING);
    assertThat(told().getFirst().first()).isEqualTo(network.today);
    assertThat(told().getFirst().last().plusDays(1)).isEqualTo(told().getLast().first());
    assertThat(told().getLast().last()).isEqualTo(network.today.plusDays(59));
    assertThat(told()).extracting(ClosedDay::place).doesNotContain(elsewhere);

    network.coordinators.does(() -> closures.undo(closure, 1));
    assertThat(told()).isEmpty();
  }

  @Test
  void whereAnOrganisationIsClosedAllItsPlacesAre() {
    network.openPlace("Kettle on", network.today);
    network.openPlace("Tea table", network.today);
    network.coordinators.does(() ->
        closures.add(UUID.randomUUID(), "hall", null, network.today, network.today, "Staff day"));

    assertThat(told()).hasSize(2);
  }

  @Test
  void whoMayNotTellAPlaceClosesItsBuildingAllTheSame() {
    UUID place = network.openPlace("Kettle on", network.today);
    UUID closure = UUID.randomUUID();
    network.coordinators.system(
        () ->
            closures.add(
                closure,
                null,
                network.places.find(place).orElseThrow().details().venue(),
                network.today,
                network.today,
                "No heating"),
        Activities.PLAN);

    assertThat(told()).isEmpty();
    assertThat(network.coordinators.as("hall", () -> closures.find(closure))).isPresent();
  }

  private List<ClosedDay> told() {
    return ActingAs.<List<ClosedDay>, RuntimeException>actingAs(
        Actor.visitor(network.area.id()), () -> network.closed.from(network.today));
  }
}

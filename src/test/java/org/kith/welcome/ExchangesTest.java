package org.kith.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.NotAllowed;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.context.ApplicationContext;

/** Places here are invented. */
@KithTest
@Tag("postgresql")
class ExchangesTest {
  private final Network network;
  private final Exchanges exchanges;

  ExchangesTest(ApplicationContext beans, Exchanges exchanges) {
    this.network = new Network(beans);
    this.exchanges = exchanges;
  }

  @Test
  void whatWasLearnedOnAVisitStaysWithTheExchange() {
    UUID id = UUID.randomUUID();
    UUID warm = network.openPlace("Garden gate", network.today);
    asOfficer(() -> exchanges.add(id, "council", details(warm, "")));
    Visit visit = new Visit(UUID.randomUUID(), network.today, true, 4, "Start with food.");
    asOfficer(() -> exchanges.visited(id, visit));
    asOfficer(() -> exchanges.visited(id, visit));

    assertThat(network.coordinators.as("hall", () -> exchanges.visits(id))).containsExactly(visit);
    asOfficer(() -> exchanges.change(id, 1, details(warm, "Food mixes people.")));
    assertThatThrownBy(() -> asOfficer(() -> exchanges.change(id, 1, details(warm, "Late"))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(network.coordinators.as("hall", exchanges::all))
        .extracting(one -> one.details().learned())
        .containsExactly("Food mixes people.");
  }

  @Test
  void coordinatorsReadExchangesAndDoNotMakeThem() {
    UUID warm = network.openPlace("Garden gate", network.today);

    assertThatThrownBy(() ->
            network.coordinators.does(
                () -> exchanges.add(UUID.randomUUID(), "hall", details(warm, ""))))
        .isInstanceOf(NotAllowed.class);
  }

  private ExchangeDetails details(UUID catalyst, String learned) {
    return new ExchangeDetails(
        "E05001311", null, catalyst, null, "Learn how it mixes.", network.today, null, learned);
  }

  private void asOfficer(Runnable work) {
    network.coordinators.system(
        () -> {
          work.run();
          return true;
        },
        Exchanges.PAIR,
        Places.READ);
  }
}

package org.kith.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.organisations.Sector;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.SignatureDetails;
import org.springframework.context.ApplicationContext;

/** Two strands that do not know each other, on one page. Place and pledge are invented. */
@KithTest
class AdoptedPledgeTest {
  private final Network network;
  private final Pledges pledges;
  private final Signatories signatories;

  AdoptedPledgeTest(ApplicationContext beans) {
    network = new Network(beans);
    pledges = beans.getBean(Pledges.class);
    signatories = beans.getBean(Signatories.class);
  }

  @Test
  void aPlacesPageSaysWhichPledgeItAdopted() {
    UUID place = network.openPlace("Kettle on", network.today);
    String page = "/places-of-welcome/" + place;
    assertThat(network.area.get(page)).bodyText().doesNotContain("Has signed");

    adopts();

    assertThat(network.area.get(page))
        .bodyText()
        .contains("Has signed", "Good neighbours", "href=\"/pledge/good-neighbours\"");
    assertThat(network.area.get("/pl" + page))
        .bodyText()
        .contains("href=\"/pl/pledge/good-neighbours\"");
  }

  private void adopts() {
    UUID pledge = UUID.randomUUID();
    UUID signatory = UUID.randomUUID();
    network.coordinators.system(
        () -> {
          pledges.add(
              pledge,
              "hall",
              new PledgeDetails(
                  "good-neighbours",
                  "Good neighbours",
                  "We greet people.",
                  null,
                  true,
                  true,
                  PledgeDetails.Standing.OPEN));
          return true;
        },
        Pledges.PLAN,
        Pledges.READ);
    network.coordinators.does(() -> {
      signatories.add(
          signatory,
          "hall",
          new SignatureDetails(
              pledge,
              "Hall (synthetic)",
              "hall@example.org",
              "en",
              List.of("north"),
              true,
              new SignatureDetails.Body(
                  Sector.VOLUNTARY,
                  "Chris Testova",
                  "",
                  "hall",
                  SignatureDetails.PLACE_OF_WELCOME)));
      signatories.confirm(signatory);
    });
  }
}

package org.kith.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.kernel.Period;
import org.kith.programme.Planning;
import org.kith.programme.ProjectPlan;

/**
 * The team's pages are made from what is kept until records change. Whoever looks before or after
 * them sees no more for it.
 */
@KithTest
class KeptApartTest {
  private final TestArea area;
  private final TestPerson officer;
  private final TestPerson councillor;
  private final TestPerson gardener;

  KeptApartTest(TestAreas areas, Planning planning) {
    area = SmallMoney.loaded(areas.create());
    area.acting(
        () ->
            planning.add(
                new ProjectPlan(
                    "Hidden orchard",
                    "together",
                    null,
                    Period.UNSTATED,
                    Period.UNSTATED,
                    List.of(),
                    List.of(),
                    List.of(),
                    "People plant.",
                    "",
                    List.of())),
        Planning.PLAN);
    officer = area.somebody("officer");
    councillor = area.somebody("councillor");
    gardener =
        area.somebody(
            List.of(new Assignment("partner-coordinator", Scope.organisation("garden-group"))));
  }

  @Test
  void anUnpublishedProjectIsTheTeamsAlone() {
    assertThat(officer.get("/team/programme")).bodyText().contains("Hidden orchard");
    assertThat(officer.get("/team/figures")).hasStatusOk();
    assertThat(officer.get("/team")).hasStatusOk();

    for (String page : List.of("/projects", "/priorities/together", "/figures")) {
      assertThat(area.get(page)).hasStatusOk().bodyText().doesNotContain("Hidden orchard");
      assertThat(councillor.get(page)).bodyText().doesNotContain("Hidden orchard");
      assertThat(gardener.get(page)).bodyText().doesNotContain("Hidden orchard");
      assertThat(officer.get(page)).bodyText().doesNotContain("Hidden orchard");
    }
    assertThat(councillor.get("/team")).bodyText().doesNotContain("Hidden orchard");
    assertThat(gardener.get("/team")).bodyText().doesNotContain("Hidden orchard");
    assertThat(officer.get("/team/programme")).bodyText().contains("Hidden orchard");
  }

  @Test
  void aPartnerSeesItsOwnAgreementsWhoeverLookedBefore() {
    assertThat(officer.get("/team/money")).hasStatusOk();
    assertThat(officer.get("/team/money/agreements"))
        .bodyText()
        .contains("Kitchen grant", "Garden grant");

    assertThat(gardener.get("/team/money/agreements"))
        .hasStatusOk()
        .bodyText()
        .contains("Garden grant")
        .doesNotContain("Kitchen grant", "Hidden orchard");
    assertThat(gardener.get("/team/money/agreements/kitchen")).hasStatus(404);
    assertThat(gardener.get("/team")).bodyText().doesNotContain("Kitchen");
    assertThat(councillor.get("/team/money")).hasStatus(403);
    assertThat(councillor.get("/team/money/agreements")).hasStatus(403);
    assertThat(officer.get("/team/money/agreements")).bodyText().contains("Kitchen grant");
  }

  @Test
  void anUnpublishedProjectHasItsNameWhereMoneyIsPlanned() {
    assertThat(officer.get("/team/money/agreements/new"))
        .hasStatusOk()
        .bodyText()
        .contains("Hidden orchard");
    assertThat(gardener.get("/team/money/agreements/new")).bodyText().doesNotContain("Hidden");
  }
}

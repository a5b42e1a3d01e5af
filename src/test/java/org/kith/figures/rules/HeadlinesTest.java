package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.KITCHEN;
import static org.kith.figures.rules.AFigure.TOGETHER;
import static org.kith.figures.rules.AFigure.findings;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import org.junit.jupiter.api.Test;
import org.kith.figures.Finding.Weight;
import org.kith.kernel.Unit;

class HeadlinesTest {
  private static final AFigure GARDENERS =
      of("people-helped", "gardeners").isMoreThan(5200, Unit.PEOPLE);
  private static final AFigure COOKS =
      of("people-fed", "cooks").is(1471, Unit.PEOPLE).about(KITCHEN);

  @Test
  void aClaimThatItsProjectsCannotMakeUpIsFoundFirst() {
    var found =
        findings(
            GARDENERS,
            COOKS,
            of("pledges", "a").is(3, Unit.ITEMS),
            of("pledges", "b").is(4, Unit.ITEMS),
            of("people-helped", "claim").isMoreThan(15_000, Unit.PEOPLE).about(TOGETHER));
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().rule()).isEqualTo("headline-broader-than-its-projects");
    assertThat(found.getFirst().weight()).isEqualTo(Weight.HEADLINE);
    assertThat(found.getFirst().statements()).containsExactly("claim", "gardeners", "cooks");
    assertThat(found.getFirst().explanation())
        .contains("more than 15,000 people")
        .contains("about 6,672 people");
  }

  @Test
  void aClaimWithinReachOfItsProjectsStands() {
    assertThat(
            rulesBrokenBy(
                GARDENERS,
                COOKS,
                of("people-helped", "claim").isMoreThan(7000, Unit.PEOPLE).about(TOGETHER)))
        .isEmpty();
  }

  @Test
  void jobsAndTrainingPlacesReachWhatIsClaimedOfThem() {
    AFigure claim = of("people-gaining-outcome", "claim").about(TOGETHER);
    AFigure people = of("people-helped", "helped").is(432, Unit.PEOPLE);
    AFigure jobs = of("claimants-employed", "jobs").is(134, Unit.PEOPLE);
    AFigure places = of("training-opportunities-taken", "places").is(215, Unit.ITEMS);
    assertThat(rulesBrokenBy(claim.isMoreThan(400, Unit.PEOPLE), people, jobs, places))
        .containsExactly("outcome-claim-above-its-counts");
    assertThat(rulesBrokenBy(claim.isMoreThan(300, Unit.PEOPLE), people, jobs, places)).isEmpty();
  }
}

package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import org.junit.jupiter.api.Test;
import org.kith.kernel.Unit;

class PartsTest {
  @Test
  void partsThatAddUpAreNeverFlagged() {
    assertThat(
            rulesBrokenBy(
                organisations("total", 86).whole(),
                part("n", 10, "locality=north"),
                part("s", 25, "locality=south"),
                part("e", 11, "locality=east"),
                part("w", 10, "locality=west"),
                part("b", 17, "locality=borough-wide"),
                part("u", 4, "locality=unattached"),
                part("o", 9, "locality=outside")))
        .isEmpty();
  }

  @Test
  void partsOfAWholeThatComeToLessOrMoreAreFound() {
    assertThat(
            rulesBrokenBy(
                organisations("total", 20).whole(),
                part("n", 10, "locality=north"),
                part("s", 9, "locality=south")))
        .containsExactly("parts-do-not-add-up");
    assertThat(
            rulesBrokenBy(
                organisations("total", 18).whole(),
                part("n", 10, "locality=north"),
                part("s", 9, "locality=south")))
        .containsExactly("parts-do-not-add-up");
  }

  @Test
  void oneDimensionThatAddsUpIsEnough() {
    assertThat(
            rulesBrokenBy(
                organisations("total", 55).whole(),
                part("m", 22, "sex=male"),
                part("f", 33, "sex=female"),
                part("d", 31, "disability=deaf"),
                part("a", 12, "disability=deaf-with-additional-needs"),
                part("age", 48, "age=35-74")))
        .isEmpty();
  }

  @Test
  void partsThatDoNotClaimToBeCompleteMayComeToLess() {
    assertThat(
            rulesBrokenBy(
                organisations("total", 87), part("a", 51, "age=65+"), part("b", 25, "age=0-17")))
        .isEmpty();
  }

  @Test
  void aPartIsNotLargerThanItsWhole() {
    assertThat(rulesBrokenBy(organisations("total", 20), part("n", 21, "locality=north")))
        .containsExactly("part-larger-than-whole");
    assertThat(
            rulesBrokenBy(
                organisations("total", 20),
                part("n", 11, "locality=north"),
                part("s", 12, "locality=south")))
        .containsExactly("part-larger-than-whole");
  }

  @Test
  void stagesOverlapAndOpenEndsLeaveRoom() {
    assertThat(
            rulesBrokenBy(
                organisations("total", 14),
                part("t", 13, "stage=trained"),
                part("c", 4, "stage=completed")))
        .isEmpty();
    assertThat(
            rulesBrokenBy(
                organisations("total", 0).isMoreThan(200, Unit.ORGANISATIONS).whole(),
                part("n", 150, "locality=north"),
                part("s", 90, "locality=south")))
        .isEmpty();
  }

  private static AFigure organisations(String id, long count) {
    return of("organisations-signed", id).is(count, Unit.ORGANISATIONS);
  }

  private static AFigure part(String id, long count, String breakdown) {
    return organisations(id, count).forThe(breakdown).partOf("total");
  }
}

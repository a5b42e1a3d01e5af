package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import org.junit.jupiter.api.Test;
import org.kith.figures.Kind;
import org.kith.kernel.Unit;

class TargetsAndPromisesTest {
  private static final AFigure TARGET =
      of("people-helped", "target").is(40, Unit.PEOPLE).as(Kind.TARGET);

  @Test
  void aTargetThatStandsAmongTheResultsIsFound() {
    assertThat(rulesBrokenBy(TARGET.noted("row rejoined; printed as output")))
        .containsExactly("target-printed-as-result");
    assertThat(
            rulesBrokenBy(
                TARGET,
                of("people-helped", "table").is(40, Unit.PEOPLE),
                of("people-helped", "text").is(12, Unit.PEOPLE)))
        .containsExactly("target-printed-as-result");
  }

  @Test
  void aTargetThatWasReachedIsNoContradiction() {
    assertThat(rulesBrokenBy(TARGET, of("people-helped", "table").is(40, Unit.PEOPLE))).isEmpty();
  }

  @Test
  void aTargetHasAResult() {
    assertThat(rulesBrokenBy(TARGET)).containsExactly("target-never-reported");
    assertThat(rulesBrokenBy(TARGET, of("people-helped", "result").is(2, Unit.PEOPLE))).isEmpty();
    assertThat(rulesBrokenBy(TARGET.is(12, Unit.MONTHS))).isEmpty();
    assertThat(rulesBrokenBy(TARGET.from("report", "Recommendations"))).isEmpty();
  }

  @Test
  void aPromiseIsAccountedForInALaterReport() {
    AFigure promise =
        of("conferences", "promise")
            .is(1, Unit.EVENTS)
            .as(Kind.PROMISE)
            .from("page", "What we will do");
    AFigure report = of("trees", "trees").is(9, Unit.ITEMS);
    assertThat(rulesBrokenBy(promise, report)).containsExactly("promise-never-reported");
    assertThat(rulesBrokenBy(promise, report, of("conferences", "held").is(0, Unit.EVENTS)))
        .isEmpty();
    assertThat(rulesBrokenBy(promise.from("report", "Next steps"), report)).isEmpty();
    assertThat(rulesBrokenBy(promise)).isEmpty();
  }

  @Test
  void aPromiseToCreateOneThingIsKeptWhenAnythingIsReportedOfIt() {
    AFigure promise =
        of("gardens", "promise").is(1, Unit.ITEMS).as(Kind.PROMISE).from("page", "Plans");
    assertThat(rulesBrokenBy(promise, of("trees", "trees").is(9, Unit.ITEMS))).isEmpty();
    assertThat(
            rulesBrokenBy(promise, of("trees", "trees").is(9, Unit.ITEMS).about(AFigure.KITCHEN)))
        .containsExactly("promise-never-reported");
  }

  @Test
  void anOutputThatIsNamedHasAValueOrAReason() {
    AFigure empty = of("training-sessions", "empty").isBetween(null, null, Unit.SESSIONS);
    assertThat(rulesBrokenBy(empty)).containsExactly("output-without-value");
    assertThat(rulesBrokenBy(empty.noted("cancelled in lockdown"))).isEmpty();
  }
}

package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

class GrowthTest {
  private static final AFigure BEFORE =
      of("venues-total", "before").is(16, Unit.VENUES).as(Kind.BASELINE).forThe("time=before");
  private static final AFigure AFTER = of("venues-total", "after").is(21, Unit.VENUES);
  private static final AFigure INCREASE = of("visits-increase", "increase").is(15, Unit.PERCENT);

  @Test
  void aTotalGrowsByWhatIsNew() {
    assertThat(rulesBrokenBy(BEFORE, AFTER, of("new-venues", "new").is(5, Unit.VENUES))).isEmpty();
    assertThat(rulesBrokenBy(BEFORE, AFTER, of("new-venues", "new").is(7, Unit.VENUES)))
        .containsExactly("grew-by-other-than-its-new");
    assertThat(
            rulesBrokenBy(BEFORE, AFTER, of("new-venues", "new").is(3, Unit.VENUES).in("2021-06")))
        .isEmpty();
  }

  @Test
  void noMoreReopenThanThereWere() {
    assertThat(rulesBrokenBy(BEFORE, AFTER, of("venues-reopened", "r").is(16, Unit.VENUES)))
        .isEmpty();
    assertThat(rulesBrokenBy(BEFORE, AFTER, of("venues-reopened", "r").isMoreThan(20, Unit.VENUES)))
        .containsExactly("more-reopened-than-before");
  }

  @Test
  void whatIsNewHasNotReopened() {
    AFigure reopened = of("venues-reopened", "reopened").is(14, Unit.VENUES);
    AFigure added = of("new-venues", "new").is(3, Unit.VENUES);
    assertThat(rulesBrokenBy(reopened, added)).isEmpty();
    assertThat(rulesBrokenBy(reopened, added.partOf("reopened")))
        .containsExactly("new-counted-as-reopened");
  }

  @Test
  void growthHasABase() {
    assertThat(rulesBrokenBy(INCREASE)).containsExactly("growth-without-base");
    assertThat(rulesBrokenBy(INCREASE.outOf("growth since when is not stated")))
        .containsExactly("growth-without-base");
    assertThat(rulesBrokenBy(INCREASE.outOf("visits in 2020/21, 412"))).isEmpty();
    assertThat(rulesBrokenBy(INCREASE.as(Kind.BASELINE))).isEmpty();
  }

  @Test
  void growthIsNotMeasuredFromALockdown() {
    AFigure base = of("visits-comparison-period", "base").isOn("2020-04-01", "2020-06-30");
    assertThat(
            rulesBrokenBy(
                INCREASE, base, of("lockdown-date", "l").isOn("2020-03-01", "2020-07-31")))
        .containsExactly("growth-over-distorted-base");
    assertThat(
            rulesBrokenBy(
                INCREASE, base, of("lockdown-date", "l").isOn("2020-05-01", "2020-07-31")))
        .isEmpty();
    assertThat(
            Rules.all(List.of(Period.parse("2020-03/2020-07").orElseThrow()))
                .check(AFigure.ledger(INCREASE, base)))
        .extracting(Finding::rule)
        .containsExactly("growth-over-distorted-base");
  }

  @Test
  void growthIsNotMeasuredFromAYearInWhichEverythingWasClosed() {
    AFigure closed = of("venues-open", "closed").is(0, Unit.VENUES).in("2020-03/2021-06");
    AFigure based = INCREASE.outOf("visits in the year before");
    assertThat(rulesBrokenBy(based.in("2021/22"), closed))
        .containsExactly("growth-over-distorted-base");
    assertThat(rulesBrokenBy(based.in("2019/20"), closed)).isEmpty();
  }
}

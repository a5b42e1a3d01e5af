package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

class AttainmentTest {
  private static final Statement GOAL = target(100, 100, "unstated");

  @Test
  void asManyAsPromisedIsReached() {
    assertThat(Attainment.of(reported(100, 100), GOAL)).contains(Attainment.REACHED);
    assertThat(Attainment.of(reported(101, null), GOAL)).contains(Attainment.REACHED);
  }

  @Test
  void fewerThanPromisedIsNotReached() {
    assertThat(Attainment.of(reported(99, 99), GOAL)).contains(Attainment.NOT_REACHED);
    assertThat(Attainment.of(reported(0, 99), GOAL)).contains(Attainment.NOT_REACHED);
  }

  @Test
  void wordsThatAllowBothLeaveItOpen() {
    assertThat(Attainment.of(reported(90, 110), GOAL)).contains(Attainment.OPEN);
    assertThat(Attainment.of(reported(51, null), GOAL)).contains(Attainment.OPEN);
  }

  @Test
  void theLeastThatARangePromisesIsEnough() {
    assertThat(Attainment.of(reported(20, 20), target(20, 24, "unstated")))
        .contains(Attainment.REACHED);
  }

  @Test
  void anotherTimeCannotBeCompared() {
    Statement then = statement(Kind.REPORTED, 100, 100, "2019");

    assertThat(Attainment.of(then, target(100, 100, "2021"))).isEmpty();
  }

  @Test
  void aTargetIsNoResult() {
    assertThat(Attainment.of(GOAL, GOAL)).isEmpty();
  }

  private static Statement reported(int low, @Nullable Integer high) {
    return statement(Kind.REPORTED, low, high, "unstated");
  }

  private static Statement target(int low, @Nullable Integer high, String period) {
    return statement(Kind.TARGET, low, high, period);
  }

  private static Statement statement(Kind kind, int low, @Nullable Integer high, String period) {
    BigDecimal upper = high == null ? null : BigDecimal.valueOf(high);
    return new Statement(
        "id",
        new Quantity(new Subject("project", "walks"), "walkers"),
        "People who came on walks",
        Prominence.MAIN,
        kind,
        new Statement.Of(new Amount(Unit.PEOPLE, BigDecimal.valueOf(low), upper)),
        "",
        Period.parse(period).orElseThrow(),
        Breakdown.TOTAL,
        null,
        Completeness.UNSTATED,
        "",
        "report",
        "1",
        "");
  }
}

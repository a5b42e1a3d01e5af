package org.kith.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.NotAllowed;
import org.kith.funding.Overview.Dimension;
import org.kith.imports.LoadRefused;
import org.kith.kernel.Amount;

/** Money that was loaded from files, read by the facade. */
@KithTest
@Tag("postgresql")
class MoneyOnFileTest {
  private final TestAreas areas;
  private final Funding funding;
  private final TestArea area;

  MoneyOnFileTest(TestAreas areas, Funding funding) {
    this.areas = areas;
    this.funding = funding;
    this.area = SmallMoney.loaded(areas.create());
  }

  @Test
  void anAgreementIsReadWithItsPlan() {
    Agreement kitchen = reading(() -> funding.agreement("kitchen")).orElseThrow();

    assertThat(kitchen.identifier()).isEqualTo("360G-exampleton-kitchen");
    assertThat(kitchen.milestones())
        .containsExactly(
            new Agreement.Milestone(1, "The kitchen is open", LocalDate.of(2020, 6, 1)));
    assertThat(kitchen.instalments())
        .extracting(Agreement.Instalment::milestone)
        .containsExactly(null, 1);
    assertThat(reading(funding::agreements))
        .extracting(Agreement::title)
        .containsExactly("Garden grant", "Kitchen grant");
  }

  @Test
  void whatIsBudgetedIsWhatIsFreePromisedPaidAndSpent() {
    Overview overview = reading(funding::overview);
    Sums total = overview.total();

    assertThat(words(total.budgeted())).isEqualTo("£10,000");
    assertThat(words(total.free())).isEqualTo("£3,000");
    assertThat(words(total.toPay())).isEqualTo("£4,000");
    assertThat(words(total.held())).isEqualTo("£1,799.50");
    assertThat(words(total.spent())).isEqualTo("£1,200.50");
    assertThat(total.free().plus(total.committed())).isEqualTo(total.budgeted());
  }

  @Test
  void moneyIsToldApartByYearFunderPriorityAndLocality() {
    Overview overview = reading(funding::overview);

    assertThat(overview.by(Dimension.YEAR)).containsOnlyKeys("2020/21");
    assertThat(overview.by(Dimension.FUNDER)).containsOnlyKeys("ministry");
    assertThat(overview.by(Dimension.PRIORITY)).containsOnlyKeys("together");
    assertThat(overview.by(Dimension.LOCALITY)).containsOnlyKeys("", "north", "south");
    assertThat(overview.by(Dimension.LOCALITY))
        .hasEntrySatisfying("north", sums -> assertThat(words(sums.spent())).isEqualTo("£1,200.50"))
        .hasEntrySatisfying("south", sums -> assertThat(words(sums.toPay())).isEqualTo("£1,000"));
  }

  @Test
  void spendingIsInItsMonthAndTheForecastInThePlannedOne() {
    Overview overview = reading(funding::overview);

    assertThat(overview.spending().months()).containsOnlyKeys(YearMonth.of(2020, 5));
    assertThat(words(overview.spending().undated())).isEqualTo("£0");
    assertThat(overview.forecast().months()).containsOnlyKeys(YearMonth.of(2020, 7));
    assertThat(words(overview.forecast().unplanned())).isEqualTo("£1,000");
  }

  @Test
  void whatIsPlannedAndNotDoneIsDue() {
    assertThat(reading(() -> funding.due(LocalDate.of(2020, 6, 30))))
        .singleElement()
        .isInstanceOf(Due.Reaching.class);
    assertThat(reading(() -> funding.due(LocalDate.of(2020, 7, 31))))
        .extracting(Due::on)
        .containsExactly(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 31));
  }

  @Test
  void aPersonsShareOfTheCostSaysWhichCountItUses() {
    assertThat(reading(() -> funding.costsOf("cooking")))
        .singleElement()
        .satisfies(cost -> {
          assertThat(cost.people().id()).isEqualTo("cooks-in-report");
          assertThat(words(cost.each())).isEqualTo("£10 to £10.01");
          assertThat(cost.isUnsettled()).isTrue();
        });
    assertThat(reading(() -> funding.costsOf("growing"))).isEmpty();
  }

  @Test
  void loadingTheSameAgainChangesNothing() {
    assertThat(area.load().changedAnything()).isFalse();
  }

  @Test
  void aFileThatSaysOtherwiseTakesTheOldEntrysPlaceInTheTrail() {
    area.files()
        .file(
            "funding/trail.yaml",
            """
            - {id: kitchen-first, kind: paid, from: agreement/kitchen/cooking/to-pay, to: agreement/kitchen/cooking/held, pounds: 2500, on: 2020-04-30, instalment: 1}
            """);
    area.load();

    Trail trail = reading(funding::trail);
    assertThat(words(trail.of("kitchen", Stage.TO_PAY))).isEqualTo("£3,500");
    assertThat(trail.entries())
        .extracting(TrailEntry::id)
        .containsExactly(
            "fund-set-up", "kitchen-award", "kitchen-first", "kitchen-may", "garden-award");
  }

  @Test
  void aWayThatMoneyCannotGoIsRefusedWithItsLine() {
    area.files()
        .file(
            "funding/trail-more.yaml",
            """
            - {id: shortcut, kind: awarded, from: budget/fund, to: agreement/kitchen/cooking/spent, pounds: 5}
            - {id: nowhere, kind: awarded, from: budget/other, to: agreement/kitchen/dancing/to-pay, pounds: many}
            """);

    assertThatThrownBy(area::load)
        .isInstanceOfSatisfying(
            LoadRefused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Object::toString)
                    .anyMatch(problem ->
                        problem.startsWith("funding/trail-more.yaml:1: to:")
                            && problem.endsWith("places that “awarded” can lead to"))
                    .anyMatch(problem -> problem.contains("\"other\""))
                    .anyMatch(problem -> problem.contains("\"kitchen/dancing\""))
                    .anyMatch(problem -> problem.contains("\"many\"")));
  }

  @Test
  void nobodyReadsMoneyWhoMayNot() {
    assertThatThrownBy(() -> area.acting(funding::agreements)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> area.acting(funding::overview)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void anotherAreaHasNoneOfIt() {
    TestArea other = areas.loaded();

    assertThat(other.acting(funding::agreements, Funding.READ)).isEmpty();
    assertThat(other.acting(funding::trail, Funding.READ).entries()).isEmpty();
  }

  private <R> R reading(ScopedValue.CallableOp<R, RuntimeException> work) {
    return area.acting(work, Funding.READ);
  }

  private static String words(Amount amount) {
    return Sum.inWords(amount);
  }
}

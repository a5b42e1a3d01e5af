package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.kith.figures.Attainment;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;

/** What was reached, against the original target and against the current one. */
class AttainmentPropertiesTest {
  private static final String PROJECT = "english-classes";

  @Example
  void whatMissesTheOriginalTargetMayReachTheCurrentOne() {
    OutputFigures learners =
        figures(
            List.of(Amount.atLeast(300, Unit.PEOPLE), Amount.atLeast(100, Unit.PEOPLE)),
            List.of(Amount.exactly(120, Unit.PEOPLE)));

    assertThat(learners.attainment(learners.original())).contains(Attainment.NOT_REACHED);
    assertThat(learners.attainment(learners.current())).contains(Attainment.REACHED);
    assertThat(learners.shares(learners.original())).containsExactly(share(40, 40));
    assertThat(learners.shares(learners.current())).containsExactly(share(120, 120));
  }

  @Example
  void almostAllIsNotAll() {
    assertThat(
            AttainedShare.of(Amount.exactly(999, Unit.PEOPLE), Amount.exactly(1000, Unit.PEOPLE)))
        .contains(share(99, 99));
  }

  @Example
  void sourcesThatDisagreeLeaveItOpenAndAreBothShown() {
    OutputFigures learners =
        figures(
            List.of(Amount.exactly(40, Unit.PEOPLE)),
            List.of(Amount.exactly(40, Unit.PEOPLE), Amount.exactly(12, Unit.PEOPLE)));

    assertThat(learners.attainment(learners.target())).contains(Attainment.OPEN);
    assertThat(learners.shares(learners.target())).containsExactly(share(100, 100), share(30, 30));
  }

  @Property
  void unitsNeverMix(
      @ForAll("amounts") Amount actual,
      @ForAll("amounts") Amount original,
      @ForAll("amounts") Amount current) {
    OutputFigures output = figures(List.of(original, current), List.of(actual));

    if (actual.unit() != original.unit()) {
      assertThat(output.attainment(output.original())).isEmpty();
      assertThat(output.shares(output.original())).isEmpty();
    }
    if (actual.unit() != current.unit()) {
      assertThat(output.attainment(output.current())).isEmpty();
      assertThat(output.shares(output.current())).isEmpty();
      assertThat(output.isComparable()).isFalse();
    }
  }

  @Property
  void allOfItIsAHundredPerCentAndNothingLessIs(
      @ForAll("people") Amount actual, @ForAll("people") Amount target) {
    OutputFigures output = figures(List.of(target), List.of(actual));
    Optional<Attainment> attainment = output.attainment(output.target());

    AttainedShare.of(actual, target)
        .ifPresent(share -> {
          BigDecimal hundred = BigDecimal.valueOf(100);
          assertThat(attainment.equals(Optional.of(Attainment.REACHED)))
              .isEqualTo(share.low() != null && share.low().compareTo(hundred) >= 0);
          assertThat(attainment.equals(Optional.of(Attainment.NOT_REACHED)))
              .isEqualTo(share.high() != null && share.high().compareTo(hundred) < 0);
        });
  }

  @Property
  void eachRevisionIsHeldAgainstTheSameActualValues(
      @ForAll @Size(min = 1, max = 5) List<@From("people") Amount> targets,
      @ForAll("people") Amount actual) {
    OutputFigures output = figures(targets, List.of(actual));

    assertThat(Objects.requireNonNull(output.original()).amount()).isEqualTo(targets.getFirst());
    assertThat(output.current() == null).isEqualTo(targets.size() == 1);
    for (Target target : output.output().targets()) {
      Statement promised = Objects.requireNonNull(output.promised(target));
      assertThat(output.attainment(promised))
          .isEqualTo(Attainment.of(output.actual().getFirst(), promised));
    }
  }

  @Provide
  Arbitrary<Amount> people() {
    return numbers(Arbitraries.just(Unit.PEOPLE));
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return numbers(Arbitraries.of(Unit.PEOPLE, Unit.SESSIONS, Unit.POUNDS, Unit.PERCENT));
  }

  private static Arbitrary<Amount> numbers(Arbitrary<Unit> units) {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.integers().between(0, 5000).map(BigDecimal::valueOf);
    return Combinators.combine(units, numbers, numbers, Arbitraries.integers().between(0, 3))
        .as((unit, one, other, open) ->
            switch (open) {
              case 0 -> new Amount(unit, one, one);
              case 1 -> new Amount(unit, one, null);
              case 2 -> new Amount(unit, null, one);
              default -> new Amount(unit, one.min(other), one.max(other));
            });
  }

  private static AttainedShare share(int low, int high) {
    return new AttainedShare(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  private static OutputFigures figures(List<Amount> targets, List<Amount> actual) {
    List<Target> agreed = new ArrayList<>();
    for (Amount target : targets) {
      int revision = agreed.size() + 1;
      agreed.add(
          new Target(
              revision,
              "agreed-" + revision,
              Period.UNSTATED,
              "",
              "Board",
              new OwnValue(target, "", null)));
    }
    List<Statement> ledger = new ArrayList<>();
    for (Amount reported : actual) {
      ledger.add(statement("reported-" + ledger.size(), reported));
    }
    return OutputFigures.all(PROJECT, List.of(new Output("learners", "Learners", agreed)), ledger)
        .getFirst();
  }

  private static Statement statement(String id, Amount amount) {
    return new Statement(
        id,
        new Quantity(new Subject("project", PROJECT), "learners"),
        "Learners",
        Prominence.MAIN,
        Kind.REPORTED,
        new Statement.Of(amount),
        "",
        Period.UNSTATED,
        Breakdown.TOTAL,
        null,
        Completeness.UNSTATED,
        "",
        "report",
        "",
        "");
  }
}

package org.kith.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Amount;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.programme.AgreedBefore;
import org.kith.programme.NewTarget;
import org.kith.programme.NotYet;
import org.kith.programme.Precision;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;
import org.kith.programme.ReasonMissing;
import org.kith.programme.TargetKeepsItsUnit;
import org.kith.programme.TargetUnchanged;

class TargetHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Test
  void theFirstTargetNeedsNoReasonAndARevisionDoes() {
    List<Target> first = none().agreed(0, people(300, ""), TODAY);

    assertThat(first)
        .containsExactly(
            new Target(
                1,
                "agreed-1",
                Period.parse("2024-03-01").orElseThrow(),
                "",
                "Programme board",
                new OwnValue(
                    new Amount(Unit.PEOPLE, BigDecimal.valueOf(300), null), "at least", null)));
    assertThatExceptionOfType(ReasonMissing.class)
        .isThrownBy(() -> of(first).agreed(1, people(200, " "), TODAY));
    assertThat(of(first).agreed(1, people(200, "Rooms were closed."), TODAY))
        .startsWith(first.getFirst())
        .hasSize(2)
        .last()
        .satisfies(target -> {
          assertThat(target.revision()).isEqualTo(2);
          assertThat(target.reason()).isEqualTo("Rooms were closed.");
        });
  }

  @Test
  void aTargetKeepsItsUnit() {
    TargetHistory counted = new TargetHistory(List.of(), Unit.SESSIONS, null);

    assertThatExceptionOfType(TargetKeepsItsUnit.class)
        .isThrownBy(() -> counted.agreed(0, people(20, ""), TODAY))
        .satisfies(refused -> assertThat(refused.sentence()).contains("sessions"));
  }

  @Test
  void theSameTargetAgainIsNoRevisionButAnotherDayIs() {
    List<Target> first = none().agreed(0, people(300, ""), TODAY);

    assertThatExceptionOfType(TargetUnchanged.class)
        .isThrownBy(() -> of(first).agreed(1, people(300, "To be sure."), TODAY));
    assertThat(
            of(first).agreed(1, people(300, MARCH.plusYears(1), MARCH, "It takes longer."), TODAY))
        .hasSize(2);
  }

  @Test
  void agreementsAreRecordedInTheirOrderAndNotBeforeTheyAreMade() {
    List<Target> first = none().agreed(0, people(300, ""), TODAY);

    assertThatExceptionOfType(AgreedBefore.class)
        .isThrownBy(
            () -> of(first).agreed(1, people(200, null, MARCH.minusDays(1), "Why not."), TODAY));
    assertThatExceptionOfType(NotYet.class)
        .isThrownBy(
            () -> of(first).agreed(1, people(200, null, TODAY.plusDays(1), "Soon."), TODAY));
  }

  @Test
  void whoSawFewerTargetsIsTold() {
    List<Target> first = none().agreed(0, people(300, ""), TODAY);

    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> of(first).agreed(0, people(100, "Mine."), TODAY));
  }

  @Property
  void whateverIsAgreedNothingBeforeItChanges(
      @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(max = 5000) Integer> numbers) {
    List<Target> targets = List.of();
    for (int number : numbers) {
      List<Target> before = targets;
      targets = of(before).agreed(before.size(), people(number, "Things changed."), TODAY);

      assertThat(targets).hasSize(before.size() + 1);
      assertThat(targets.subList(0, before.size())).isEqualTo(before);
      assertThat(targets).extracting(Target::figure).doesNotHaveDuplicates();
      assertThat(targets.getLast().revision()).isEqualTo(targets.size());
    }
  }

  private static TargetHistory none() {
    return new TargetHistory(List.of(), null, null);
  }

  private static TargetHistory of(List<Target> targets) {
    return targets.isEmpty()
        ? none()
        : new TargetHistory(
            new ArrayList<>(targets),
            Unit.PEOPLE,
            Objects.requireNonNull(targets.getLast().own()).amount());
  }

  private static NewTarget people(int number, String reason) {
    return people(number, null, MARCH, reason);
  }

  private static NewTarget people(
      int number, @Nullable LocalDate due, LocalDate agreedOn, String reason) {
    return new NewTarget(
        Precision.AT_LEAST.of(BigDecimal.valueOf(number), Unit.PEOPLE),
        Precision.AT_LEAST.words(),
        due,
        agreedOn,
        reason,
        "Programme board");
  }
}

package org.kith.programme.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Unit;
import org.kith.programme.AgreedBefore;
import org.kith.programme.NewTarget;
import org.kith.programme.NotYet;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;
import org.kith.programme.ReasonMissing;
import org.kith.programme.TargetKeepsItsUnit;
import org.kith.programme.TargetUnchanged;

/**
 * The targets of an output, the original first. It only ever grows.
 *
 * @param unit that the output is counted in, as far as anything is stated of it; null: nothing is
 * @param holds the amount of the target that holds; null: there is none, or its statement has none
 */
record TargetHistory(List<Target> targets, @Nullable Unit unit, @Nullable Amount holds) {
  TargetHistory {
    targets = List.copyOf(targets);
  }

  /**
   * One target more, which holds from now on.
   *
   * @param seen how many there were when the person decided
   */
  List<Target> agreed(int seen, NewTarget target, LocalDate today) {
    if (seen != targets.size()) {
      throw new ChangedMeanwhile();
    }
    if (unit != null && unit != target.amount().unit()) {
      throw new TargetKeepsItsUnit(unit);
    }
    if (target.agreedOn().isAfter(today)) {
      throw new NotYet();
    }
    if (!targets.isEmpty()) {
      refuseAsRevision(target);
    }
    int revision = targets.size() + 1;
    List<Target> more = new ArrayList<>(targets);
    more.add(
        new Target(
            revision,
            figure(revision),
            Timeline.day(target.agreedOn()),
            target.reason(),
            target.agreedBy(),
            new OwnValue(target.amount(), target.words(), target.due())));
    return more;
  }

  /** How a target that was agreed here is called among its output's targets. */
  static String figure(int revision) {
    return "agreed-" + revision;
  }

  private void refuseAsRevision(NewTarget target) {
    Target last = targets.getLast();
    if (target.reason().isBlank()) {
      throw new ReasonMissing();
    }
    if (Fields.isBefore(Timeline.day(target.agreedOn()), last.agreedOn())) {
      throw new AgreedBefore(last.agreedOn());
    }
    LocalDate due = last.own() == null ? null : last.own().due();
    if (holds != null && same(holds, target.amount()) && Objects.equals(due, target.due())) {
      throw new TargetUnchanged();
    }
  }

  private static boolean same(Amount one, Amount other) {
    return same(one.low(), other.low()) && same(one.high(), other.high());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}

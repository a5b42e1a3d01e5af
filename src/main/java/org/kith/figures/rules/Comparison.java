package org.kith.figures.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;

/**
 * Whether two statements of one quantity and breakdown can both be right. They can when their
 * values meet, when their periods do not overlap, when the longer period has the larger count, or
 * when a source itself tells the one value as before and the other as after.
 *
 * @param quantity all statements of the quantity
 */
record Comparison(List<Statement> quantity) {

  boolean disagree(Statement one, Statement other) {
    return switch (one.value()) {
      case Statement.Of(Amount mine) when other.value() instanceof Statement.Of(Amount yours) ->
          mine.unit() == yours.unit()
              && periodsCompare(one, mine, other, yours)
              && !toldAsChange(one, other)
              && !toldAsChange(other, one);
      case Statement.On mine when other.value() instanceof Statement.On yours ->
          one.period().overlaps(other.period()) && apart(mine, yours);
      default -> false;
    };
  }

  private static boolean periodsCompare(Statement one, Amount mine, Statement other, Amount yours) {
    Period first = one.period();
    Period second = other.period();
    if (!first.isStated() || !second.isStated() || sameDays(first, second)) {
      return !mine.meets(yours);
    }
    if (!mine.unit().adds()) {
      return false;
    }
    return contains(first, second) && mine.isBelow(yours)
        || contains(second, first) && yours.isBelow(mine);
  }

  /**
   * Whether the section that gives this value for a stated period also gives, for another, a value
   * that meets the other statement: then it tells of a change, and the other of its result.
   */
  private boolean toldAsChange(Statement dated, Statement other) {
    return dated.period().isStated()
        && !other.period().isStated()
        && quantity.stream()
            .filter(told -> told.kind() != Kind.TARGET && told.kind() != Kind.PROMISE)
            .filter(told -> told.source().equals(dated.source()))
            .filter(told -> told.section().equals(dated.section()))
            .filter(told -> !sameDays(told.period(), dated.period()))
            .anyMatch(told -> meet(told, other));
  }

  private static boolean meet(Statement one, Statement other) {
    Amount mine = one.amount();
    Amount yours = other.amount();
    return mine != null && yours != null && mine.unit() == yours.unit() && mine.meets(yours);
  }

  private static boolean apart(Statement.On one, Statement.On other) {
    return isBefore(one.last(), other.first()) || isBefore(other.last(), one.first());
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static boolean sameDays(Period one, Period other) {
    return Objects.equals(one.first(), other.first()) && Objects.equals(one.last(), other.last());
  }

  private static boolean contains(Period outer, Period inner) {
    LocalDate from = outer.first();
    LocalDate to = outer.last();
    return from != null
        && to != null
        && inner.first() != null
        && inner.last() != null
        && !from.isAfter(inner.first())
        && !to.isBefore(inner.last());
  }
}

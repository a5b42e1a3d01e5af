package org.kith.figures.releases;

import java.util.regex.Pattern;
import org.kith.figures.Breakdown;
import org.kith.figures.Statement;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

/** What is counted: equal keys are the same people, whichever release shows them. */
record CountKey(String subject, String definition, Unit unit, Period period, Breakdown breakdown) {
  /** The ledger calls the same count of a part of time something else; here the period tells. */
  private static final Pattern OF_A_TIME = Pattern.compile("-in-a-(year|quarter)$");

  CountKey {
    definition = OF_A_TIME.matcher(definition).replaceFirst("");
  }

  static CountKey of(Statement statement) {
    return new CountKey(
        statement.subject().id(),
        statement.quantity().definition(),
        statement.amount() == null ? Unit.DATE : statement.amount().unit(),
        statement.period(),
        statement.breakdown());
  }

  /** Whether both count the same, but for the part and the time. */
  boolean isOfTheSameQuantityAs(CountKey other) {
    return subject.equals(other.subject)
        && definition.equals(other.definition)
        && unit == other.unit;
  }

  /** Whether these people are a part of the other's by one more characteristic, told which. */
  boolean isPartOf(CountKey whole, String dimension) {
    return isOfTheSameQuantityAs(whole)
        && period.equals(whole.period)
        && !whole.breakdown.values().containsKey(dimension)
        && breakdown.values().containsKey(dimension)
        && breakdown.values().size() == whole.breakdown.values().size() + 1
        && breakdown.values().entrySet().containsAll(whole.breakdown.values().entrySet());
  }

  /** Whether the other's time lies within this one's, and is another. */
  boolean lastsLongerThan(CountKey other) {
    return period.first() != null
        && period.last() != null
        && other.period.first() != null
        && other.period.last() != null
        && !period.equals(other.period)
        && !period.first().isAfter(other.period.first())
        && !period.last().isBefore(other.period.last());
  }

  /** For the team: {@code learners of project-x, locality=south, 2021/22}; distinct. */
  String words() {
    return definition
        + " of "
        + subject
        + (breakdown.isTotal() ? "" : ", " + breakdown)
        + (period.isStated() ? ", " + period.words() : "");
  }
}

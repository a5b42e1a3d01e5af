package org.kith.figures.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.Weekdays;

/** The weekday that is printed with a date is the weekday of that date. */
final class WeekdayDoesNotMatchDate implements Rule {
  @Override
  public String id() {
    return "weekday-does-not-match-date";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .flatMap(statement ->
            day(statement)
                .flatMap(day ->
                    Weekdays.in(statement.words() + " " + statement.note())
                        .filter(printed -> printed != day.getDayOfWeek())
                        .map(printed -> finding(ledger, statement, day, printed)))
                .stream());
  }

  private static Optional<LocalDate> day(Statement statement) {
    return statement.value() instanceof Statement.On on
            && on.first() != null
            && on.first().equals(on.last())
        ? Optional.of(on.first())
        : Optional.empty();
  }

  private Finding finding(Ledger ledger, Statement statement, LocalDate day, DayOfWeek printed) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(statement),
        wording.what(statement)
            + " is given as "
            + wording.quote(statement)
            + ". That day was a "
            + Weekdays.name(day.getDayOfWeek())
            + ", not a "
            + Weekdays.name(printed)
            + nearestYear(day, printed)
            + ".");
  }

  /** A wrong year is the usual slip. */
  private static String nearestYear(LocalDate day, DayOfWeek printed) {
    return Stream.of(day.minusYears(1), day.plusYears(1))
        .filter(other -> other.getDayOfWeek() == printed)
        .findFirst()
        .map(other -> "; it was one in " + other.getYear())
        .orElse("");
  }
}

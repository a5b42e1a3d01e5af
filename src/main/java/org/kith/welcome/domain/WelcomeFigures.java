package org.kith.welcome.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kith.access.Access;
import org.kith.figures.CountedFigures;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.figures.SubjectNames;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Quarter;
import org.kith.kernel.Unit;
import org.kith.welcome.Opening;
import org.kith.welcome.Openings;
import org.kith.welcome.PlaceCounts;
import org.kith.welcome.PlaceCounts.Count;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts of places as the ledger has them: of each financial year those that were new, those that
 * opened again, and what they told; and how many were open on each year's last day. They stand
 * beside what was reported of the project {@code places-of-welcome}, where there is one.
 */
@Component
class WelcomeFigures {
  /** The strand's project, in every programme that runs one. */
  static final String PROJECT = "places-of-welcome";

  private static final String ORIGIN = "welcome-";

  private final PlaceCounts counts;
  private final CountedFigures figures;
  private final List<SubjectNames> subjects;
  private final Access access;
  private final Today today;
  private final TransactionTemplate transaction;

  WelcomeFigures(
      PlaceCounts counts,
      CountedFigures figures,
      List<SubjectNames> subjects,
      Access access,
      Today today,
      TransactionTemplate transaction) {
    this.counts = counts;
    this.figures = figures;
    this.subjects = subjects;
    this.access = access;
    this.today = today;
    this.transaction = transaction;
  }

  /** Counts anew; how many figures changed. */
  int refresh() {
    access.require(PlaceCounts.COUNT);
    List<Counted> counted = new ArrayList<>();
    transaction.executeWithoutResult(running ->
        subjects.stream()
            .flatMap(owner -> owner.subjects().stream())
            .map(name -> name.subject())
            .filter(one -> one.kind().equals("project") && one.id().equals(PROJECT))
            .findFirst()
            .ifPresent(subject -> years().forEach(year -> add(year, subject, counted))));
    return figures.keep(ORIGIN, counted);
  }

  /** Financial years from the first opening to this one. */
  private TreeSet<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    counts.histories().stream()
        .map(Openings::all)
        .flatMap(List::stream)
        .map(Opening::openedOn)
        .map(day -> Quarter.of(day).year())
        .forEach(years::add);
    if (!years.isEmpty()) {
      int last = Quarter.of(today.day()).year();
      for (int year = years.first(); year < last; year++) {
        years.add(year);
      }
      years.add(last);
    }
    return years;
  }

  private void add(int year, Subject subject, List<Counted> counted) {
    LocalDate first = new Quarter(year, 1).first();
    LocalDate end = new Quarter(year, 4).last();
    LocalDate last = end.isAfter(today.day()) ? today.day() : end;
    Count count = counts.within(first, last);
    Period period = new Period(first, end, "%d/%02d".formatted(year, (year + 1) % 100));
    Period day = new Period(last, last, last.toString());
    Adder adder = new Adder(year, subject, counted);
    adder.add("new-venues", "New Places of Welcome opened", count.opened(), Unit.VENUES, period);
    adder.add(
        "venues-reopened",
        "Places of Welcome that opened again",
        count.reopened(),
        Unit.VENUES,
        period);
    adder.add("venues-total", "Places of Welcome that are open", count.open(), Unit.VENUES, day);
    adder.add(
        "attendances-in-a-year",
        "Visits to Places of Welcome in a financial year",
        count.attendance(),
        Unit.ATTENDANCES,
        period);
  }

  /** Adds a year's counts. */
  private record Adder(int year, Subject subject, List<Counted> counted) {
    void add(String definition, String label, int number, Unit unit, Period period) {
      counted.add(
          new Counted(
              ORIGIN + definition + "-" + year,
              new Quantity(subject, definition),
              label,
              Amount.exactly(number, unit),
              period,
              null,
              "Counted from the records of Places of Welcome: %s, %s"
                  .formatted(definition, period)));
    }
  }
}

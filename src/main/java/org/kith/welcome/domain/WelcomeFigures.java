package org.kith.welcome.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kith.access.Access;
import org.kith.access.Today;
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
 * Counts of places as the ledger has them, of the project {@code places-of-welcome}, where there is
 * one: of each financial year how many opened, opened again and closed, were open on its last day,
 * and what they told; and over the very days of which somebody reported how many there were, the
 * same ({@link ReportedDays}).
 */
@Component
class WelcomeFigures {
  /** The strand's project, in every programme that runs one. */
  static final String PROJECT = "places-of-welcome";

  private static final String ORIGIN = "welcome-";
  private static final double MINUTES = 60;

  private final PlaceCounts counts;
  private final AdoptedByPlaces adopted;
  private final CountedFigures figures;
  private final ReportedDays reported;
  private final List<SubjectNames> subjects;
  private final Access access;
  private final Today today;
  private final TransactionTemplate transaction;

  WelcomeFigures(
      PlaceCounts counts,
      AdoptedByPlaces adopted,
      CountedFigures figures,
      ReportedDays reported,
      List<SubjectNames> subjects,
      Access access,
      Today today,
      TransactionTemplate transaction) {
    this.counts = counts;
    this.adopted = adopted;
    this.figures = figures;
    this.reported = reported;
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
            .ifPresent(subject -> {
              years().forEach(year -> add(year, subject, counted));
              counted.addAll(reported.counted(ORIGIN, subject, counts.histories()));
              adopted.counted(ORIGIN, subject).ifPresent(counted::add);
            }));
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
    Adder adder = new Adder(year, subject, period, counted);
    adder.places("opened-in-a-year", "Places of Welcome that opened in a year", count.opened());
    adder.places(
        "opened-again-in-a-year",
        "Places of Welcome that opened again in a year",
        count.reopened());
    adder.places("closed-in-a-year", "Places of Welcome that closed in a year", count.closed());
    if (last.equals(end)) {
      adder.places(
          "open-at-the-end-of-a-year", "Places of Welcome open at the end of a year", count.open());
    }
    if (count.snapshots() > 0) {
      addTold(adder, count);
    }
    if (count.visits() > 0) {
      adder.add(
          "exchange-visits-in-a-year",
          "Visits between cold spots and catalysts in a year",
          Amount.exactly(count.visits(), Unit.EVENTS));
      adder.add(
          "exchange-visitors-in-a-year",
          "How many went on visits between cold spots and catalysts in a year",
          Amount.exactly(count.visitors(), Unit.ATTENDANCES));
    }
  }

  /** Of months that were told: where none was, nobody can say that nobody came. */
  private static void addTold(Adder adder, Count count) {
    adder.add(
        "visits-told-in-a-year",
        "Visits that Places of Welcome told of in a year",
        Amount.exactly(count.attendance(), Unit.ATTENDANCES));
    adder.add(
        "volunteer-hours-in-a-year",
        "Hours that volunteers gave at Places of Welcome in a year",
        Amount.exactly(Math.round(count.volunteerMinutes() / MINUTES), Unit.HOURS));
    adder.add(
        "signposted-in-a-year",
        "Times that people were told of help at Places of Welcome in a year",
        Amount.exactly(count.signposted(), Unit.CONTACTS));
  }

  /** Adds a financial year's counts. */
  private record Adder(int year, Subject subject, Period period, List<Counted> counted) {
    void places(String definition, String label, int number) {
      add(definition, label, Amount.exactly(number, Unit.VENUES));
    }

    void add(String definition, String label, Amount amount) {
      counted.add(
          new Counted(
              ORIGIN + definition + "-" + year,
              new Quantity(subject, definition),
              label,
              amount,
              period,
              null,
              "Counted from the records of Places of Welcome: %s, %s"
                  .formatted(definition, period)));
    }
  }
}

package org.kith.welcome.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.welcome.Opening;
import org.kith.welcome.Openings;
import org.springframework.stereotype.Component;

/**
 * Counts places over the very days of which somebody reported how many there were, so that the
 * rules compare like with like. Days before the first record are not counted: who has no records of
 * them cannot say that there was nothing.
 */
@Component
class ReportedDays {
  /** What reports tell of places, and how the same is counted. */
  private enum Told {
    NEW_VENUES("new-venues"),
    VENUES_REOPENED("venues-reopened"),
    /** Of its last day. */
    VENUES_TOTAL("venues-total"),
    /** Of its last day. */
    VENUES_OPEN("venues-open");

    private final String definition;

    Told(String definition) {
      this.definition = definition;
    }

    static Optional<Told> of(Statement statement) {
      return Stream.of(values())
          .filter(one -> one.definition.equals(statement.quantity().definition()))
          .findFirst();
    }

    Predicate<Openings> within(LocalDate first, LocalDate last) {
      return switch (this) {
        case NEW_VENUES -> place -> place.isNewIn(first, last);
        case VENUES_REOPENED -> place -> place.isReopenedIn(first, last);
        case VENUES_TOTAL, VENUES_OPEN -> place -> place.isOpenOn(last);
      };
    }

    boolean isOfADay() {
      return this == VENUES_TOTAL || this == VENUES_OPEN;
    }
  }

  private final Figures figures;

  ReportedDays(Figures figures) {
    this.figures = figures;
  }

  /** Days that a report speaks of, both included. */
  private record Days(LocalDate first, LocalDate last, Period period) {
    static Optional<Days> of(Period period) {
      LocalDate first = period.first();
      LocalDate last = period.last();
      return first == null || last == null
          ? Optional.empty()
          : Optional.of(new Days(first, last, period));
    }
  }

  /**
   * One count for each quantity and time that was reported of a subject.
   *
   * @param origin begins the ids
   */
  List<Counted> counted(String origin, Subject subject, List<Openings> places) {
    Optional<LocalDate> records =
        places.stream()
            .flatMap(one -> one.all().stream())
            .map(Opening::openedOn)
            .min(Comparator.naturalOrder());
    if (records.isEmpty()) {
      return List.of();
    }
    Map<String, Counted> counted = new LinkedHashMap<>();
    for (Statement reported : figures.about(subject)) {
      if (isReported(reported)) {
        count(origin, reported, records.get(), places).ifPresent(one -> counted.put(one.id(), one));
      }
    }
    return List.copyOf(counted.values());
  }

  private static boolean isReported(Statement statement) {
    Amount amount = statement.amount();
    return statement.kind() == Kind.REPORTED
        && statement.breakdown().isTotal()
        && amount != null
        && amount.unit() == Unit.VENUES;
  }

  private Optional<Counted> count(
      String origin, Statement reported, LocalDate since, List<Openings> places) {
    return Told.of(reported)
        .flatMap(told ->
            days(told, reported)
                .filter(days -> since.isBefore(days.first()))
                .map(days -> count(origin, told, reported, days, places)));
  }

  private static Counted count(
      String origin, Told told, Statement reported, Days days, List<Openings> places) {
    long number = places.stream().filter(told.within(days.first(), days.last())).count();
    return new Counted(
        origin + told.definition + "-" + days.period().words().replace("/", "-to-"),
        new Quantity(reported.subject(), told.definition),
        reported.label(),
        Amount.exactly(number, Unit.VENUES),
        days.period(),
        null,
        "Counted from the records of Places of Welcome: %s, %s%s"
            .formatted(told.definition, days.period(), told.isOfADay() ? ", on its last day" : ""));
  }

  /** How many there are, without a day, is told of the days in which the document came out. */
  private Optional<Days> days(Told told, Statement reported) {
    if (reported.period().isStated() || !told.isOfADay()) {
      return Days.of(reported.period());
    }
    return figures.sources().stream()
        .filter(source -> source.id().equals(reported.source()))
        .findFirst()
        .flatMap(source -> Days.of(source.published()));
  }
}

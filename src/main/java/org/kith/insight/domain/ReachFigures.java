package org.kith.insight.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.CountedFigures;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.figures.SubjectNames;
import org.kith.insight.CountedReach;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.kith.insight.Reached;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Quarter;
import org.kith.kernel.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class ReachFigures implements CountedReach {
  private static final String ORIGIN = "counted-";

  /** A stretch of time with the ids and definitions of what is counted in it. */
  private record Stretch(Quarter from, Quarter to, String suffix, String of, String words) {
    Period period() {
      return new Period(from.first(), to.last(), from.first() + "/" + to.last());
    }
  }

  private final Reach reach;
  private final CountedFigures figures;
  private final List<SubjectNames> subjects;
  private final Access access;
  private final TransactionTemplate transaction;

  ReachFigures(
      Reach reach,
      CountedFigures figures,
      List<SubjectNames> subjects,
      Access access,
      TransactionTemplate transaction) {
    this.reach = reach;
    this.figures = figures;
    this.subjects = subjects;
    this.access = access;
    this.transaction = transaction;
  }

  @Override
  public int refresh() {
    access.require(CountedFigures.COUNT);
    Quarter last = Quarter.of(java.time.LocalDate.now(java.time.ZoneOffset.UTC));
    Quarter first = Quarter.ofIndex(last.index() - ReachQuestion.MOST_QUARTERS + 1);
    ReachAnswer quarters =
        reach.count(ReachQuestion.of(first, last, Dimension.PROJECT, Dimension.QUARTER));
    List<Counted> counts = new ArrayList<>();
    TreeSet<Quarter> with = new TreeSet<>();
    quarters.cells().stream()
        .filter(cell -> !isNothing(cell.reached()))
        .forEach(cell -> Quarter.parse(cell.values().get(1)).ifPresent(with::add));
    if (!with.isEmpty()) {
      Map<String, Subject> known = known();
      stretches(with).forEach(stretch -> add(stretch, known, counts));
    }
    return figures.keep(ORIGIN, counts);
  }

  /** The whole time before its years, and years before their quarters: parts come after wholes. */
  private static List<Stretch> stretches(TreeSet<Quarter> with) {
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(with.first(), with.last(), "", "", "in all"));
    TreeSet<Integer> years = new TreeSet<>();
    with.forEach(quarter -> years.add(quarter.year()));
    for (int year : years) {
      String of = "-" + year;
      stretches.add(
          new Stretch(
              new Quarter(year, 1), new Quarter(year, 4), of, "-in-a-year", "in a financial year"));
      with.stream()
          .filter(quarter -> quarter.year() == year)
          .forEach(quarter ->
              stretches.add(
                  new Stretch(
                      quarter,
                      quarter,
                      of + "-q" + quarter.number(),
                      "-in-a-quarter",
                      "in a quarter")));
    }
    return stretches;
  }

  private void add(Stretch stretch, Map<String, Subject> known, List<Counted> counts) {
    ReachAnswer answer =
        reach.count(ReachQuestion.of(stretch.from(), stretch.to(), Dimension.PROJECT));
    Map<String, Reached> reached = new TreeMap<>();
    answer.cells().forEach(cell -> reached.put(cell.values().getFirst(), cell.reached()));
    known.forEach((id, subject) -> {
      Reached here =
          subject.kind().equals("programme")
              ? answer.total()
              : reached.getOrDefault(id, Reached.NOBODY);
      if (!isNothing(here)) {
        add(stretch, subject, here, counts);
      }
    });
  }

  private static void add(Stretch stretch, Subject subject, Reached reached, List<Counted> counts) {
    counts.add(
        counted(
            stretch,
            subject,
            "participants",
            "Different people who took part",
            new Amount(
                Unit.PEOPLE,
                BigDecimal.valueOf(reached.atLeast()),
                BigDecimal.valueOf(reached.atMost()))));
    counts.add(
        counted(
            stretch,
            subject,
            "attendances",
            "Attendances",
            Amount.exactly(reached.attendances() + reached.counted(), Unit.ATTENDANCES)));
    counts.add(
        counted(
            stretch,
            subject,
            "sessions",
            "Sessions held",
            Amount.exactly(reached.sessions(), Unit.SESSIONS)));
  }

  private static Counted counted(
      Stretch stretch, Subject subject, String definition, String label, Amount amount) {
    String id = ORIGIN + subject.id() + "-" + definition;
    return new Counted(
        id + stretch.suffix(),
        new Quantity(subject, definition + stretch.of()),
        label + (stretch.of().isEmpty() ? "" : " " + stretch.words()),
        amount,
        stretch.period(),
        whole(id, stretch),
        "Counted from registers: %s of %s, %s to %s"
            .formatted(definition, subject.id(), stretch.from(), stretch.to()));
  }

  /** A quarter is a part of its year, a year of the whole time. */
  private static @Nullable String whole(String id, Stretch stretch) {
    int last = stretch.suffix().lastIndexOf('-');
    return last < 0 ? null : id + stretch.suffix().substring(0, last);
  }

  private static boolean isNothing(Reached reached) {
    return reached.people() == 0 && reached.counted() == 0 && reached.sessions() == 0;
  }

  /** Projects, and the programme itself, by id. */
  private Map<String, Subject> known() {
    Map<String, Subject> known = new TreeMap<>();
    transaction.executeWithoutResult(running ->
        subjects.stream()
            .flatMap(owner -> owner.subjects().stream())
            .map(name -> name.subject())
            .filter(one -> one.kind().equals("project") || one.kind().equals("programme"))
            .forEach(one -> known.put(one.id(), one)));
    return known;
  }
}

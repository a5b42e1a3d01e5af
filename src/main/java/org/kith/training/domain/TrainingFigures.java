package org.kith.training.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.figures.CountedFigures;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Figures;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.training.TrainingCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts courses into the ledger that count towards an output of a project: how often somebody came,
 * with a place or counted. An output that is stated in anything but attendances is left alone.
 */
@Component
class TrainingFigures implements Job {
  /** Begins the ids of no other counts. */
  private static final String ORIGIN = "training-counted-";

  /** What courses of one output came to. */
  private record Came(Quantity output, int attendances, LocalDate first, LocalDate last) {}

  private final JdbcClient database;
  private final Figures figures;
  private final CountedFigures counted;
  private final TransactionTemplate transaction;

  TrainingFigures(
      JdbcClient database,
      Figures figures,
      CountedFigures counted,
      TransactionTemplate transaction) {
    this.database = database;
    this.figures = figures;
    this.counted = counted;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "count-training";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(TrainingCounts.COUNT, CountedFigures.COUNT);
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(running ->
        counted.keep(
            ORIGIN,
            came().stream()
                .filter(one -> isInAttendances(one.output()))
                .map(TrainingFigures::counted)
                .toList()));
  }

  private boolean isInAttendances(Quantity output) {
    return figures.of(output).stream()
        .map(stated -> stated.amount())
        .allMatch(amount -> amount == null || amount.unit() == Unit.ATTENDANCES);
  }

  private List<Came> came() {
    return database
        .sql(
            """
            with attended as (
              select c.project, c.output, r.starts_on, r.ends_on,
                coalesce(r.people_counted, 0) + (
                  select count(*) from training.place p
                  where p.area_id = r.area_id and p.run_id = r.id
                    and p.result in ('completed', 'part')) as came
              from training.run r
              join training.course c on c.area_id = r.area_id and c.id = r.course_id
              where c.output is not null)
            select project, output, sum(came) as came, min(starts_on) as first,
              max(ends_on) as last
            from attended where came > 0 group by project, output order by project, output
            """)
        .query((row, number) ->
            new Came(
                new Quantity(
                    new Subject("project", row.getString("project")), row.getString("output")),
                row.getInt("came"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class)))
        .list();
  }

  private static Counted counted(Came one) {
    String project = one.output().subject().id();
    String definition = one.output().definition();
    return new Counted(
        ORIGIN + project + "-" + definition,
        one.output(),
        "Attendances of training",
        Amount.exactly(one.attendances(), Unit.ATTENDANCES),
        new Period(one.first(), one.last(), one.first() + "/" + one.last()),
        null,
        "Counted from courses: %s of %s".formatted(definition, project));
  }
}

package org.kith.pledge.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.figures.Breakdown;
import org.kith.figures.CountedFigures;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.pledge.Pledges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts who signed into the ledger: for each project with pledges, organisations in all and by where
 * they work, and people. Only signatures that were confirmed and not withdrawn count.
 */
@Component
class PledgeFigures implements Job {
  /** Begins the ids of no other counts: those of registers begin with {@code counted-}. */
  private static final String ORIGIN = "pledge-counted-";

  private static final String SEVERAL = "several";

  /** Signatures that are alike. */
  private record Group(
      String project, String kind, String where, int signatures, LocalDate first, LocalDate last) {}

  private final JdbcClient database;
  private final CountedFigures figures;
  private final TransactionTemplate transaction;

  PledgeFigures(JdbcClient database, CountedFigures figures, TransactionTemplate transaction) {
    this.database = database;
    this.figures = figures;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "count-pledges";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Pledges.READ, CountedFigures.COUNT);
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(running -> {
      List<Counted> counts = new ArrayList<>();
      List<Group> groups = groups();
      Set<String> projects = new TreeSet<>();
      groups.forEach(group -> projects.add(group.project()));
      projects.forEach(project ->
          add(groups.stream().filter(one -> one.project().equals(project)).toList(), counts));
      figures.keep(ORIGIN, counts);
    });
  }

  /** Somewhere in particular, or in several places: so that parts add up to the whole. */
  private List<Group> groups() {
    return database
        .sql(
            """
            select p.project, s.kind, count(*) as signatures,
              case when s.kind = 'person' then ''
                when cardinality(s.localities) = 1 then s.localities[1]
                when cardinality(s.localities) = 0 then 'unattached'
                else 'several' end as place,
              min(s.confirmed_on) as first, max(s.confirmed_on) as last
            from pledge.signatory s
            join pledge.pledge p on p.area_id = s.area_id and p.id = s.pledge_id
            where s.state = 'confirmed' and p.project is not null
            group by p.project, s.kind, place order by p.project, s.kind, place
            """)
        .query((row, number) ->
            new Group(
                row.getString("project"),
                row.getString("kind"),
                row.getString("place"),
                row.getInt("signatures"),
                Objects.requireNonNull(row.getObject("first", LocalDate.class)),
                Objects.requireNonNull(row.getObject("last", LocalDate.class))))
        .list();
  }

  private static void add(List<Group> ofProject, List<Counted> counts) {
    List<Group> people = of("person", ofProject);
    if (!people.isEmpty()) {
      counts.add(
          counted(
              people,
              "individuals-signed",
              "People who signed",
              Unit.PEOPLE,
              Breakdown.TOTAL,
              null));
    }
    List<Group> bodies = of("organisation", ofProject);
    if (bodies.isEmpty()) {
      return;
    }
    Counted all =
        counted(
            bodies,
            "organisations-signed",
            "Organisations that signed",
            Unit.ORGANISATIONS,
            Breakdown.TOTAL,
            null);
    counts.add(all);
    Map<String, List<Group>> byPlace = new TreeMap<>();
    bodies.forEach(
        group -> byPlace.computeIfAbsent(group.where(), place -> new ArrayList<>()).add(group));
    byPlace.forEach((place, there) ->
        counts.add(
            counted(
                there,
                "organisations-signed",
                "Organisations that signed",
                Unit.ORGANISATIONS,
                new Breakdown(Map.of("locality", place)),
                all.id())));
  }

  private static List<Group> of(String kind, List<Group> groups) {
    return groups.stream().filter(group -> group.kind().equals(kind)).toList();
  }

  private static Counted counted(
      List<Group> groups,
      String definition,
      String label,
      Unit unit,
      Breakdown breakdown,
      @Nullable String partOf) {
    String project = groups.getFirst().project();
    LocalDate first = groups.stream().map(Group::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = groups.stream().map(Group::last).max(LocalDate::compareTo).orElseThrow();
    String place =
        breakdown.isTotal() ? "" : "-" + breakdown.values().getOrDefault("locality", SEVERAL);
    return new Counted(
        ORIGIN + project + "-" + definition + place,
        new Quantity(new Subject("project", project), definition),
        label,
        Amount.exactly(groups.stream().mapToInt(Group::signatures).sum(), unit),
        new Period(first, last, first + "/" + last),
        breakdown,
        partOf,
        "Counted from confirmed signatures: %s of %s".formatted(definition, project));
  }
}

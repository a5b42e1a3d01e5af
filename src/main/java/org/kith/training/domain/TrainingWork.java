package org.kith.training.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Learning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Completions and licences that run out, unless they were renewed: before, and a while after. */
@Component
class TrainingWork implements WorkItems {
  private static final int DAYS_AHEAD = 60;
  private static final int DAYS_BACK = 90;
  private static final int MOST = 50;

  private final JdbcClient database;
  private final People people;

  TrainingWork(JdbcClient database, People people) {
    this.database = database;
    this.people = people;
  }

  /** Something that runs out; without a record it is an organisation's. */
  private record Expiry(
      String path, String what, @org.jspecify.annotations.Nullable UUID record, LocalDate until) {}

  /** For those who work with single partners: of every partner's together there are too many. */
  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Learning.RECORD) || actor.may(Learning.RECORD)) {
      return List.of();
    }
    String[] own =
        actor.scopes(Learning.RECORD).stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .toArray(String[]::new);
    List<Expiry> expiries = new ArrayList<>(completions(own, today));
    expiries.addAll(licences(own, today));
    Map<UUID, PersonName> names =
        people.names(
            expiries.stream()
                .map(Expiry::record)
                .flatMap(java.util.stream.Stream::ofNullable)
                .collect(Collectors.toSet()));
    return expiries.stream().map(expiry -> item(expiry, names, today)).toList();
  }

  private static WorkItem item(Expiry expiry, Map<UUID, PersonName> names, LocalDate today) {
    PersonName name = expiry.record() == null ? null : names.get(expiry.record());
    String what = name == null ? expiry.what() : expiry.what() + ": " + name.full();
    boolean isOver = expiry.until().isBefore(today);
    return new WorkItem(
        isOver ? WorkItem.Kind.OVERDUE : WorkItem.Kind.EXPIRING,
        (isOver ? "Ran out: " : "Runs out: ") + what,
        expiry.path(),
        expiry.until());
  }

  private List<Expiry> completions(String[] own, LocalDate today) {
    return database
        .sql(
            """
            select p.id, p.record_id, c.title, p.valid_until from training.place p
            join training.course c on c.area_id = p.area_id and c.id = p.course_id
            where p.holder = any (:own) and p.valid_until between :from and :to
              and not exists (select from training.place l
                where l.area_id = p.area_id and l.record_id = p.record_id
                  and l.course_id = p.course_id and l.completed_on is not null
                  and (l.valid_until is null or l.valid_until > p.valid_until))
            order by p.valid_until, p.id limit :most
            """)
        .param("own", own)
        .param("from", today.minusDays(DAYS_BACK))
        .param("to", today.plusDays(DAYS_AHEAD))
        .param("most", MOST)
        .query((row, number) ->
            new Expiry(
                "/team/training/places/" + row.getObject("id", UUID.class),
                "training “" + row.getString("title") + "”",
                row.getObject("record_id", UUID.class),
                row.getObject("valid_until", LocalDate.class)))
        .list();
  }

  private List<Expiry> licences(String[] own, LocalDate today) {
    return database
        .sql(
            """
            select l.id, l.record_id, c.title, l.ends_on from training.licence l
            join training.course c on c.area_id = l.area_id and c.id = l.course_id
            where l.holder = any (:own) and l.ends_on between :from and :to
              and l.withdrawn_on is null
              and not exists (select from training.licence n
                where n.area_id = l.area_id and n.renews = l.id)
            order by l.ends_on, l.id limit :most
            """)
        .param("own", own)
        .param("from", today.minusDays(DAYS_BACK))
        .param("to", today.plusDays(DAYS_AHEAD))
        .param("most", MOST)
        .query((row, number) ->
            new Expiry(
                "/team/training/licences/" + row.getObject("id", UUID.class),
                "licence for “" + row.getString("title") + "”",
                row.getObject("record_id", UUID.class),
                row.getObject("ends_on", LocalDate.class)))
        .list();
  }
}

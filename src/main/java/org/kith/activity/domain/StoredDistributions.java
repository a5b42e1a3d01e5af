package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.activity.Activities;
import org.kith.activity.Distribution;
import org.kith.activity.DistributionDetails;
import org.kith.activity.DistributionFilter;
import org.kith.activity.DistributionRecorded;
import org.kith.activity.DistributionTotals;
import org.kith.activity.Distributions;
import org.kith.activity.Goods;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredDistributions implements Distributions {
  private static final String ONE =
      """
      select d.*, (select count(*) from activity.distribution_person p
        where p.area_id = d.area_id and p.distribution_id = d.id) as named
      from activity.distribution d
      """;
  private static final String FILTERED =
      """
      where (:first::date is null or d.given_on >= :first)
        and (:last::date is null or d.given_on <= :last)
        and (:goods::text is null or d.goods = :goods)
        and (:locality::text is null or d.locality = :locality)
        and (:project::text is null or d.project = :project)
        and (:holder::text is null or d.holder = :holder)
      """;

  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;
  private final People people;
  private final ApplicationEventPublisher events;

  StoredDistributions(
      JdbcClient database, Access access, People people, ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.kept = Keeping.of(access, RECORD, SUBJECT);
    this.people = people;
    this.events = events;
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, DistributionDetails details) {
    boolean isNew =
        kept.add(
            id,
            holder,
            with(
                database.sql(
                    """
                    insert into activity.distribution
                      (area_id, id, holder, project, activity_id, given_on, goods, words,
                       items, locality, people_counted, people_behind, note)
                    values (:area, :id, :holder, :project, :activity, :day, :goods, :words,
                       :items, :locality, :counted, :behind, :note)
                    on conflict do nothing
                    """),
                details));
    if (isNew) {
      events.publishEvent(new DistributionRecorded(id));
    }
  }

  @Override
  @Transactional
  public void change(UUID id, int version, DistributionDetails details) {
    kept.change(
        find(id),
        version,
        with(
            database.sql(
                """
                update activity.distribution set project = :project,
                  activity_id = :activity, given_on = :day, goods = :goods,
                  words = :words, items = :items, locality = :locality,
                  people_counted = :counted, people_behind = :behind, note = :note,
                  version = version + 1
                where id = :id and version = :version
                """),
            details));
    events.publishEvent(new DistributionRecorded(id));
  }

  @Override
  @Transactional
  public void name(UUID id, UUID person) {
    keep(kept.own(find(id)), person);
    told(id, "somebody named");
  }

  @Override
  @Transactional
  public void unname(UUID id, UUID person) {
    kept.own(find(id));
    database
        .sql(
            """
            delete from activity.distribution_person
            where distribution_id = :id and record_id = :person
            """)
        .param("id", id)
        .param("person", person)
        .update();
    told(id, "somebody taken off");
  }

  private void keep(Distribution known, UUID person) {
    PersonName name = people.names(List.of(person)).get(person);
    if (name == null || !name.holder().equals(known.holder())) {
      throw new ChangedMeanwhile();
    }
    database
        .sql(
            """
            insert into activity.distribution_person
              (area_id, distribution_id, record_id, holder)
            values (:area, :id, :person, :holder) on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", known.id())
        .param("person", person)
        .param("holder", known.holder())
        .update();
  }

  private void told(UUID id, String reason) {
    kept.audit(id, reason);
    events.publishEvent(new DistributionRecorded(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Distribution> find(UUID id) {
    access.requireSomewhere(Activities.READ);
    return database
        .sql(ONE + "where d.id = :id")
        .param("id", id)
        .query((row, number) -> distribution(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> named(UUID id) {
    return new HashSet<>(
        database
            .sql(
                """
                select record_id from activity.distribution_person where distribution_id = :id
                """)
            .param("id", id)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Distribution> found(DistributionFilter filter, int from, int most) {
    access.requireSomewhere(Activities.READ);
    return with(
            database.sql(
                ONE + FILTERED + "order by d.given_on desc, d.id offset :from limit :most"),
            filter)
        .param("from", from)
        .param("most", most)
        .query((row, number) -> distribution(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public DistributionTotals totals(DistributionFilter filter) {
    access.requireSomewhere(Activities.READ);
    return with(
            database.sql(
                """
                with d as materialized (select d.* from activity.distribution d
                """
                    + FILTERED
                    + """
                    )
                    select coalesce(sum(d.items), 0) as items,
                      coalesce(sum(d.people_counted), 0) as counted,
                      coalesce(sum(d.people_behind), 0) as behind,
                      (select count(distinct p.record_id) from activity.distribution_person p
                        join d on d.area_id = p.area_id and d.id = p.distribution_id) as named
                    from d
                    """),
            filter)
        .query((row, number) ->
            new DistributionTotals(
                row.getLong("items"),
                row.getLong("named"),
                row.getLong("counted"),
                row.getLong("behind")))
        .single();
  }

  private static StatementSpec with(StatementSpec statement, DistributionFilter filter) {
    return statement
        .param("first", filter.firstDay())
        .param("last", filter.lastDay())
        .param("goods", filter.goods() == null ? null : filter.goods().id())
        .param("locality", filter.locality())
        .param("project", filter.project())
        .param("holder", filter.holder());
  }

  private static StatementSpec with(StatementSpec statement, DistributionDetails details) {
    return statement
        .param("project", details.project())
        .param("activity", details.activity())
        .param("day", details.day())
        .param("goods", details.goods().id())
        .param("words", details.words())
        .param("items", details.items())
        .param("locality", details.locality())
        .param("counted", details.counted())
        .param("behind", details.behind())
        .param("note", details.note());
  }

  private static Distribution distribution(ResultSet row) throws SQLException {
    return new Distribution(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new DistributionDetails(
            row.getObject("given_on", LocalDate.class),
            Goods.of(row.getString("goods")),
            row.getString("words"),
            row.getInt("items"),
            row.getString("locality"),
            row.getObject("people_counted", Integer.class),
            row.getObject("people_behind", Integer.class),
            row.getString("project"),
            row.getObject("activity_id", UUID.class),
            row.getString("note")),
        row.getInt("named"),
        row.getInt("version"));
  }
}

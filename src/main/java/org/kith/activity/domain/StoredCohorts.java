package org.kith.activity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.Cohort;
import org.kith.activity.Cohorts;
import org.kith.activity.Registrations;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCohorts implements Cohorts {
  private final JdbcClient database;
  private final Access access;
  private final Activities activities;
  private final People people;

  StoredCohorts(JdbcClient database, Access access, Activities activities, People people) {
    this.database = database;
    this.access = access;
    this.activities = activities;
    this.people = people;
  }

  @Override
  @Transactional
  public void add(UUID id, UUID activity, String name, Collection<UUID> sessions) {
    Activity known = activities.find(activity).orElseThrow(ChangedMeanwhile::new);
    access.require(Registrations.MANAGE, Scope.organisation(known.holder()));
    int added =
        database
            .sql(
                """
                insert into activity.cohort (area_id, id, activity_id, holder, name)
                values (:area, :id, :activity, :holder, :name) on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("activity", activity)
            .param("holder", known.holder())
            .param("name", name)
            .update();
    if (added == 1) {
      commit(id, activity, known.holder(), sessions);
      access.audit(Registrations.MANAGE, SUBJECT, id.toString(), "added");
    }
  }

  @Override
  @Transactional
  public void change(UUID id, int version, String name, Collection<UUID> sessions) {
    Cohort known = find(id).orElseThrow(ChangedMeanwhile::new);
    access.require(Registrations.MANAGE, Scope.organisation(known.holder()));
    int changed =
        database
            .sql(
                """
                update activity.cohort set name = :name, version = version + 1
                where id = :id and version = :version
                """)
            .param("name", name)
            .param("id", id)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
    database
        .sql("delete from activity.cohort_session where cohort_id = :id")
        .param("id", id)
        .update();
    commit(id, known.activity(), known.holder(), sessions);
    access.audit(Registrations.MANAGE, SUBJECT, id.toString(), "changed");
  }

  /** Sessions of another activity are no business of this cohort's. */
  private void commit(UUID id, UUID activity, String holder, Collection<UUID> sessions) {
    database
        .sql(
            """
            insert into activity.cohort_session (area_id, cohort_id, session_id, holder)
            select area_id, :cohort, id, :holder from activity.session
            where activity_id = :activity and id = any (:sessions) on conflict do nothing
            """)
        .param("cohort", id)
        .param("holder", holder)
        .param("activity", activity)
        .param("sessions", sessions.toArray(UUID[]::new))
        .update();
  }

  @Override
  @Transactional
  public void join(UUID cohort, UUID person, LocalDate day) {
    Cohort known = find(cohort).orElseThrow(ChangedMeanwhile::new);
    access.require(Registrations.MANAGE, Scope.organisation(known.holder()));
    PersonName name = people.names(List.of(person)).get(person);
    if (name == null || !name.holder().equals(known.holder())) {
      throw new ChangedMeanwhile();
    }
    database
        .sql(
            """
            insert into activity.cohort_member (area_id, cohort_id, record_id, holder, joined_on)
            values (:area, :cohort, :person, :holder, :day)
            on conflict (area_id, cohort_id, record_id) do update
              set left_on = null, joined_on = least(activity.cohort_member.joined_on, :day)
            """)
        .param("area", access.area().value())
        .param("cohort", cohort)
        .param("person", person)
        .param("holder", known.holder())
        .param("day", day)
        .update();
    access.audit(Registrations.MANAGE, SUBJECT, cohort.toString(), "somebody joined");
  }

  @Override
  @Transactional
  public void leave(UUID cohort, UUID person, LocalDate day) {
    Cohort known = find(cohort).orElseThrow(ChangedMeanwhile::new);
    access.require(Registrations.MANAGE, Scope.organisation(known.holder()));
    database
        .sql(
            """
            update activity.cohort_member set left_on = greatest(joined_on, :day)
            where cohort_id = :cohort and record_id = :person and left_on is null
            """)
        .param("cohort", cohort)
        .param("person", person)
        .param("day", day)
        .update();
    access.audit(Registrations.MANAGE, SUBJECT, cohort.toString(), "somebody left");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Cohort> find(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    return database
        .sql("select * from activity.cohort where id = :id")
        .param("id", id)
        .query((row, number) ->
            new Cohort(
                id,
                row.getObject("activity_id", UUID.class),
                row.getString("holder"),
                row.getString("name"),
                new HashSet<>(sessions(id)),
                members(id),
                row.getInt("version")))
        .optional();
  }

  private List<UUID> sessions(UUID cohort) {
    return database
        .sql("select session_id from activity.cohort_session where cohort_id = :cohort")
        .param("cohort", cohort)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  private record Row(UUID person, LocalDate joined, @Nullable LocalDate left) {}

  private List<Cohort.Member> members(UUID cohort) {
    List<Row> rows =
        database
            .sql(
                """
                select record_id, joined_on, left_on from activity.cohort_member
                where cohort_id = :cohort
                """)
            .param("cohort", cohort)
            .query((row, number) ->
                new Row(
                    row.getObject("record_id", UUID.class),
                    row.getObject("joined_on", LocalDate.class),
                    row.getObject("left_on", LocalDate.class)))
            .list();
    Map<UUID, PersonName> names = people.names(rows.stream().map(Row::person).toList());
    return rows.stream()
        .filter(row -> names.containsKey(row.person()))
        .map(row ->
            new Cohort.Member(
                Objects.requireNonNull(names.get(row.person())), row.joined(), row.left()))
        .sorted(
            Comparator.<Cohort.Member, Boolean>comparing(member -> member.left() != null)
                .thenComparing(member -> member.person().given(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(member -> member.person().id()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> of(UUID activity) {
    Map<UUID, String> names = new LinkedHashMap<>();
    database
        .sql("select id, name from activity.cohort where activity_id = :id order by name, id")
        .param("id", activity)
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return names;
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> committed(UUID session) {
    return database
        .sql(
            """
            select distinct m.record_id from activity.cohort_session c
            join activity.cohort_member m on m.area_id = c.area_id and m.cohort_id = c.cohort_id
            join activity.session s on s.area_id = c.area_id and s.id = c.session_id
            where c.session_id = :session
              and m.joined_on <= (s.starts_at at time zone 'Europe/London')::date
              and (m.left_on is null
                or m.left_on > (s.starts_at at time zone 'Europe/London')::date)
            """)
        .param("session", session)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}

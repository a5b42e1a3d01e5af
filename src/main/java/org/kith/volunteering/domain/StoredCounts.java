package org.kith.volunteering.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.volunteering.VolunteerCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts steps, pairs and hours, none of which name anybody. */
@Component("volunteerCounts")
class StoredCounts implements VolunteerCounts {
  private static final UUID ALL = new UUID(0, 0);

  private final JdbcClient database;
  private final Access access;

  StoredCounts(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Count> byRole(LocalDate first, LocalDate last) {
    access.requireSomewhere(COUNT);
    return database
        .sql(
            """
            with came as (
              select area_id, role_id,
                count(distinct volunteer_id) filter (where stage = 'recruited') as recruited,
                count(distinct volunteer_id) filter (where stage = 'checked') as checked,
                count(distinct volunteer_id) filter (where stage = 'trained') as trained,
                count(distinct volunteer_id) filter (where stage = 'left') as gone
              from volunteering.step where on_day between :first and :last
              group by area_id, role_id),
            latest as (
              select distinct on (area_id, volunteer_id) area_id, role_id, stage
              from volunteering.step where on_day <= :last
              order by area_id, volunteer_id, number desc),
            active as (
              select area_id, role_id, count(*) filter (where stage = 'active') as active
              from latest group by area_id, role_id),
            paired as (
              select area_id, role_id, count(*) as pairs from volunteering.pair
              where starts_on between :first and :last group by area_id, role_id),
            worked as (
              select area_id, role_id, sum(minutes) as minutes from volunteering.hours
              where last_day between :first and :last and taken_back_at is null
              group by area_id, role_id)
            select r.id, r.title, r.project, coalesce(c.recruited, 0) as recruited,
              coalesce(c.checked, 0) as checked, coalesce(c.trained, 0) as trained,
              a.active, coalesce(c.gone, 0) as gone, coalesce(p.pairs, 0) as pairs,
              coalesce(w.minutes, 0) as minutes
            from volunteering.role r
            join active a on a.area_id = r.area_id and a.role_id = r.id
            left join came c on c.area_id = r.area_id and c.role_id = r.id
            left join paired p on p.area_id = r.area_id and p.role_id = r.id
            left join worked w on w.area_id = r.area_id and w.role_id = r.id
            order by r.title, r.id
            """)
        .param("first", first)
        .param("last", last)
        .query((row, number) ->
            new Count(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("project"),
                row.getInt("recruited"),
                row.getInt("checked"),
                row.getInt("trained"),
                row.getInt("active"),
                row.getInt("gone"),
                row.getInt("pairs"),
                row.getInt("minutes")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Count of(@Nullable String project, LocalDate first, LocalDate last) {
    List<Count> counted =
        byRole(first, last).stream()
            .filter(one -> project == null || Objects.equals(project, one.project()))
            .toList();
    return new Count(
        ALL,
        "",
        project,
        sum(counted, Count::recruited),
        sum(counted, Count::checked),
        sum(counted, Count::trained),
        sum(counted, Count::active),
        sum(counted, Count::left),
        sum(counted, Count::pairs),
        sum(counted, Count::minutes));
  }

  private static int sum(List<Count> counted, ToIntFunction<Count> of) {
    return counted.stream().mapToInt(of).sum();
  }
}

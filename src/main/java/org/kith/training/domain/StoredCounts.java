package org.kith.training.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.training.Capacity;
import org.kith.training.TrainingCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component("trainingCounts")
class StoredCounts implements TrainingCounts {
  private final JdbcClient database;
  private final Access access;

  StoredCounts(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public Count within(@Nullable String project, LocalDate first, LocalDate last) {
    access.requireSomewhere(COUNT);
    return database
        .sql(
            """
            with wanted as (
              select area_id, id from training.course
              where cast(:project as text) is null or project = :project),
            given as (
              select r.* from training.run r
              join wanted c on c.area_id = r.area_id and c.id = r.course_id
              where r.starts_on between :first and :last),
            done as (
              select p.record_id from training.place p
              join wanted c on c.area_id = p.area_id and c.id = p.course_id
              where p.completed_on between :first and :last)
            select (select count(*) from given) as runs,
              (select count(distinct record_id) from done) as people,
              (select count(*) from done) as completions,
              (select count(*) from training.place p
                join given g on g.area_id = p.area_id and g.id = p.run_id
                where p.result = 'part') as part,
              (select coalesce(sum(people_counted), 0) from given) as counted,
              (select coalesce(sum(l.copies), 0) from training.licence l
                join wanted c on c.area_id = l.area_id and c.id = l.course_id
                where l.starts_on <= :last and (l.ends_on is null or l.ends_on >= :last)
                  and (l.withdrawn_on is null or l.withdrawn_on > :last)) as licences
            """)
        .param("project", project)
        .param("first", first)
        .param("last", last)
        .query((row, number) ->
            new Count(
                row.getInt("runs"),
                row.getInt("people"),
                row.getInt("completions"),
                row.getInt("part"),
                row.getInt("counted"),
                row.getInt("licences")))
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public int people(@Nullable String project, Capacity capacity, LocalDate first, LocalDate last) {
    access.requireSomewhere(COUNT);
    return database
        .sql(
            """
            select count(distinct p.record_id) from training.place p
            join training.course c on c.area_id = p.area_id and c.id = p.course_id
            where (cast(:project as text) is null or c.project = :project)
              and p.capacity = :capacity and p.completed_on between :first and :last
            """)
        .param("project", project)
        .param("capacity", capacity.id())
        .param("first", first)
        .param("last", last)
        .query(Integer.class)
        .single();
  }
}

package org.kith.activity.domain;

import org.kith.access.Access;
import org.kith.activity.Presences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPresences implements Presences {
  private final JdbcClient database;
  private final Access access;

  StoredPresences(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public long differences() {
    return database
        .sql(
            """
            select count(*) from (
              select s.activity_id, activity.quarter(s.starts_at) as quarter, a.record_id,
                count(*) as times
              from activity.attendance a
              join activity.session s on s.area_id = a.area_id and s.id = a.session_id
              where a.area_id = :area group by 1, 2, 3) said
            full join (
              select activity_id, quarter, record_id, attendances
              from activity.presence where area_id = :area) kept
            on kept.activity_id = said.activity_id and kept.quarter = said.quarter
              and kept.record_id = said.record_id
            where kept.attendances is distinct from said.times
            """)
        .param("area", access.area().value())
        .query(Long.class)
        .single();
  }

  @Override
  @Transactional
  public long recount() {
    access.require(RECOUNT);
    database.sql("lock table activity.attendance in share row exclusive mode").update();
    database
        .sql("delete from activity.presence where area_id = :area")
        .param("area", access.area().value())
        .update();
    long made =
        database
            .sql(
                """
                insert into activity.presence
                  (area_id, activity_id, quarter, record_id, holder, attendances)
                select a.area_id, s.activity_id, activity.quarter(s.starts_at), a.record_id,
                  min(a.holder), count(*)
                from activity.attendance a
                join activity.session s on s.area_id = a.area_id and s.id = a.session_id
                where a.area_id = :area group by 1, 2, 3, 4
                """)
            .param("area", access.area().value())
            .update();
    database
        .sql("insert into kith.touched (area_id, source, keys) values (:area, 'attendance', null)")
        .param("area", access.area().value())
        .update();
    access.audit(RECOUNT, "area", access.area().value(), "presences recounted");
    return made;
  }
}

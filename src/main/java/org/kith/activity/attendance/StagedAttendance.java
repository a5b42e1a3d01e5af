package org.kith.activity.attendance;

import java.util.UUID;
import org.kith.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to what in a file, once its people and sessions are known. */
@Component
class StagedAttendance {
  private final JdbcClient database;
  private final Access access;

  StagedAttendance(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  long count(UUID importId) {
    return database
        .sql(
            """
            select count(*) from activity.staged_attendance
            where area_id = :area and import_id = :import
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .query(Long.class)
        .single();
  }

  /** Attendances in the file, a person twice in one session counted once. */
  long pairs(UUID importId) {
    return database
        .sql(
            """
            select count(*) from (
              select distinct g.session_id, p.record_id
              from activity.staged_attendance a
              join activity.staged_session g on g.area_id = a.area_id
                and g.import_id = a.import_id and g.key = a.session_key
              join people.report_staged p on p.area_id = a.area_id
                and p.import_id = a.import_id and p.key = a.person_key
              where a.area_id = :area and a.import_id = :import) came
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .query(Long.class)
        .single();
  }

  /** Those of them that are on registers already. */
  long there(UUID importId) {
    return database
        .sql(
            """
            select count(*) from (
              select distinct g.session_id, p.record_id
              from activity.staged_attendance a
              join activity.staged_session g on g.area_id = a.area_id
                and g.import_id = a.import_id and g.key = a.session_key
              join people.report_staged p on p.area_id = a.area_id
                and p.import_id = a.import_id and p.key = a.person_key
              where a.area_id = :area and a.import_id = :import and not g.is_new) came
            join activity.attendance t on t.session_id = came.session_id
              and t.record_id = came.record_id
            where t.area_id = :area and t.session_id = any (array(
              select g.session_id from activity.staged_session g
              where g.area_id = :area and g.import_id = :import and not g.is_new))
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .query(Long.class)
        .single();
  }

  /**
   * The server knows nothing yet about rows that were staged a moment ago, and would go through
   * them one by one for each other one, and through all sessions for each foreign key: it is told
   * to join by hashing and to use its indexes, within this transaction.
   */
  void joinByHashing(boolean isWanted) {
    database
        .sql(
            """
            select set_config('enable_nestloop', :on, true), set_config('enable_seqscan', :on, true)
            """)
        .param("on", isWanted ? "off" : "on")
        .query(row -> {});
  }

  /** Writes them into the registers; how many were not there. */
  long enter(UUID importId, String holder) {
    return database
        .sql(
            """
            insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
            select :area, g.session_id, p.record_id, :holder, :by
            from activity.staged_attendance a
            join activity.staged_session g on g.area_id = a.area_id
              and g.import_id = a.import_id and g.key = a.session_key
            join people.report_staged p on p.area_id = a.area_id
              and p.import_id = a.import_id and p.key = a.person_key
            where a.area_id = :area and a.import_id = :import
            order by g.session_id, p.record_id
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("holder", holder)
        .param("import", importId)
        .param("by", importId.toString())
        .update();
  }

  /**
   * Devices that keep one of these registers hear of it as of any other device's words. A file
   * knows of none of them, so it takes the place of none: where it says otherwise, both stand.
   */
  void tellDevices(UUID importId) {
    database
        .sql(
            """
            insert into activity.operation
              (area_id, session_id, id, holder, kind, record_id, is_here, said_by, said_at)
            select a.area_id, a.session_id, md5(a.marked_by || a.record_id)::uuid, a.holder,
              'mark', a.record_id, true, :by, now()
            from activity.imported_session i
            join activity.session s on s.area_id = i.area_id and s.id = i.session_id
            join activity.attendance a on a.area_id = s.area_id and a.session_id = s.id
            where i.area_id = :area and i.import_id = :import and s.kept_at is not null
              and a.marked_by = :mark
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .param("mark", importId.toString())
        .param("by", access.who().name())
        .update();
  }

  void forget(UUID importId) {
    database
        .sql("delete from activity.staged_attendance where area_id = :area and import_id = :import")
        .param("area", access.area().value())
        .param("import", importId)
        .update();
  }
}

package org.kith.activity.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came. */
@Component
class AttendanceRows {
  private final JdbcClient database;
  private final Access access;

  AttendanceRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  Set<UUID> here(UUID session) {
    return new HashSet<>(
        database
            .sql("select record_id from activity.attendance where session_id = :session")
            .param("session", session)
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }

  /** Those of them who had not been ticked before. */
  Set<UUID> tick(OpenSession session, Collection<UUID> present) {
    return new HashSet<>(
        database
            .sql(
                """
                insert into activity.attendance
                  (area_id, session_id, record_id, holder, marked_by)
                select :area, :session, record, :holder, :by from unnest(:present) record
                on conflict do nothing returning record_id
                """)
            .param("area", access.area().value())
            .param("session", session.id())
            .param("holder", session.holder())
            .param("by", access.who().name())
            .param("present", present.toArray(UUID[]::new))
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }

  /** Those of them who had been ticked before. */
  Set<UUID> untick(OpenSession session, Collection<UUID> absent) {
    return new HashSet<>(
        database
            .sql(
                """
                delete from activity.attendance
                where session_id = :session and record_id = any (:absent)
                returning record_id
                """)
            .param("session", session.id())
            .param("absent", absent.toArray(UUID[]::new))
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }
}

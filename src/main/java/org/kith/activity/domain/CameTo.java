package org.kith.activity.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.Session;
import org.kith.people.AboutPerson;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody came to, for the person's page: each activity once, with the last time. */
@Component
class CameTo implements AboutPerson {
  private static final int MOST = 30;

  private final JdbcClient database;
  private final Access access;

  CameTo(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String heading() {
    return "activity.came-to";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Line> about(UUID record) {
    access.requireSomewhere(People.READ);
    return database
        .sql(
            """
            select a.title, count(*) as times, max(s.starts_at) as last
            from activity.attendance t
            join activity.session s on s.area_id = t.area_id and s.id = t.session_id
            join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
            where t.record_id = :record
            group by a.id, a.title
            order by last desc limit :most
            """)
        .param("record", record)
        .param("most", MOST)
        .query((row, number) ->
            new Line(
                row.getString("title") + " (" + row.getInt("times") + ")",
                null,
                day(row.getTimestamp("last"))))
        .list();
  }

  private static LocalDate day(Timestamp last) {
    return last.toInstant().atZone(Session.CLOCK).toLocalDate();
  }
}

package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.AccessNeed;
import org.kith.activity.AccessRequest;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people need to take part, as the rows have it; whoever uses it has authorised. */
@Component
class AccessRequests {
  private final JdbcClient database;
  private final Access access;

  AccessRequests(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  void ask(UUID registration, UUID session, String holder, Map<AccessNeed, String> needs) {
    needs.forEach((need, words) ->
        database
            .sql(
                """
                insert into activity.access_request
                  (area_id, id, registration_id, session_id, holder, need, words)
                values (:area, :id, :registration, :session, :holder, :need, :words)
                """)
            .param("area", access.area().value())
            .param("id", UUID.randomUUID())
            .param("registration", registration)
            .param("session", session)
            .param("holder", holder)
            .param("need", need.id())
            .param("words", words)
            .update());
  }

  List<AccessRequest> of(UUID session) {
    return database
        .sql(
            """
            select * from activity.access_request
            where session_id = :session order by state <> 'asked', need, id
            """)
        .param("session", session)
        .query((row, number) -> request(row))
        .list();
  }

  Optional<AccessRequest> find(UUID id) {
    return database
        .sql("select * from activity.access_request where id = :id")
        .param("id", id)
        .query((row, number) -> request(row))
        .optional();
  }

  /** What somebody needs, as their record keeps it. */
  List<String> codes(UUID registration) {
    return database
        .sql(
            """
            select need from activity.access_request
            where registration_id = :registration and need in ('bsl', 'step_free', 'interpreter')
            order by need
            """)
        .param("registration", registration)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** For sessions that are still to come, those first that come first. */
  List<AccessRequest> unanswered(int most) {
    return database
        .sql(
            """
            select n.* from activity.access_request n
            join activity.session s on s.area_id = n.area_id and s.id = n.session_id
            join activity.registration r on r.area_id = n.area_id and r.id = n.registration_id
            where n.state = 'asked' and s.starts_at > now() and s.state = 'planned'
              and r.place in ('placed', 'waiting', 'offered')
            order by s.starts_at, n.id limit :most
            """)
        .param("most", most)
        .query((row, number) -> request(row))
        .list();
  }

  void answer(UUID id, int version, boolean isDone, String answer) {
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update activity.access_request
                set state = :state, answer = :answer, version = version + 1
                where id = :id and version = :version
                """)
            .param("state", isDone ? "done" : "not_possible")
            .param("answer", answer)
            .param("id", id)
            .param("version", version)
            .update());
  }

  private static AccessRequest request(ResultSet row) throws SQLException {
    return new AccessRequest(
        row.getObject("id", UUID.class),
        row.getObject("registration_id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getString("holder"),
        AccessNeed.of(row.getString("need")),
        row.getString("words"),
        AccessRequest.State.of(row.getString("state")),
        row.getString("answer"),
        row.getInt("version"));
  }
}

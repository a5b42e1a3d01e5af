package org.kith.access;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.kith.ui.components.HistoryEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of things, for those inside. */
@Component
public class AuditTrail {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient database;
  private final Roles roles;

  AuditTrail(JdbcClient database, Roles roles) {
    this.database = database;
    this.roles = roles;
  }

  /** What was done to a thing, latest first, at most so many. */
  @Transactional(readOnly = true)
  public List<HistoryEntry> of(String subjectKind, String subjectId, int most) {
    return of(subjectKind, List.of(subjectId), most);
  }

  /** What was done to any of these things of one kind, latest first, at most so many. */
  @Transactional(readOnly = true)
  public List<HistoryEntry> of(String subjectKind, Collection<String> subjectIds, int most) {
    return database
        .sql(
            """
            select a.at, coalesce(p.name, a.actor) as who, a.action, a.reason
            from access.audit a
            left join access.account p on p.area_id = a.area_id and p.id = a.actor
            where a.subject_kind = :kind and a.subject_id = any (:ids)
            order by a.id desc
            limit :most
            """)
        .param("kind", subjectKind)
        .param("ids", subjectIds.toArray(String[]::new))
        .param("most", most)
        .query((row, number) ->
            new HistoryEntry(
                row.getTimestamp("at").toInstant().atZone(HERE).toLocalDate(),
                row.getString("who"),
                meaning(row.getString("action")),
                row.getString("reason")))
        .list();
  }

  private String meaning(String action) {
    return roles.meanings().getOrDefault(new Action(action), action);
  }
}

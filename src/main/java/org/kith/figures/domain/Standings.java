package org.kith.figures.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Standing;
import org.kith.figures.Standing.SentBack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where statements stand, for those inside. */
@Component
class Standings {
  static final String COLUMNS =
      """
       s.state, s.published, s.entered_by, s.entered_at, s.approved_by, s.approved_at,
      s.own_reason, s.sent_back_by, s.sent_back_reason, s.supersedes, s.why, s.superseded_by
      """;

  private final JdbcClient database;

  Standings(JdbcClient database) {
    this.database = database;
  }

  Map<String, Standing> of(Collection<String> statements) {
    Map<String, Standing> found = new LinkedHashMap<>();
    database
        .sql("select s.id, " + COLUMNS + " from figures.statement s where s.id = any (:ids)")
        .param("ids", statements.toArray(String[]::new))
        .query(row -> {
          found.put(row.getString("id"), standing(row));
        });
    return found;
  }

  static Standing standing(ResultSet row) throws SQLException {
    String sentBackBy = row.getString("sent_back_by");
    return new Standing(
        EnteredRows.state(row.getString("state")),
        row.getBoolean("published"),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("approved_by"),
        instant(row.getObject("approved_at", OffsetDateTime.class)),
        row.getString("own_reason"),
        sentBackBy == null ? null : new SentBack(sentBackBy, row.getString("sent_back_reason")),
        row.getString("supersedes"),
        row.getString("why"),
        row.getString("superseded_by"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}

package org.kith.figures.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kith.figures.Finding;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contradictions that the rules found, kept with what was done about each. */
@Component
class Findings {
  /** A deferred one is open again on its day, whether or not anything runs on that day. */
  static final String STATE =
      """
       case
         when f.state = 'deferred' and f.deferred_until <= (now() at time zone 'Europe/London')::date
         then 'open' else f.state
       end as state
      """;

  private static final String COLUMNS =
      "select f.id, f.rule, f.statements, f.explanation, f.weight, "
          + STATE
          + " from figures.finding f where f.gone_at is null and f.reach <> 'entered' ";

  private static final String UNSETTLED = " and f.state in ('open', 'deferred') ";

  private final JdbcClient database;

  Findings(JdbcClient database) {
    this.database = database;
  }

  List<FoundContradiction> all() {
    return database.sql(COLUMNS + " order by f.position").query(Findings::found).list();
  }

  List<FoundContradiction> open() {
    return database.sql(COLUMNS + UNSETTLED + "order by f.position").query(Findings::found).list();
  }

  List<FoundContradiction> openAbout(Subject subject) {
    return database
        .sql(
            COLUMNS
                + UNSETTLED
                + """
                 and f.statements && (
                   select array_agg(s.id) from figures.statement s where s.subject = :subject)
                 order by f.position
                """)
        .param("subject", subject.id())
        .query(Findings::found)
        .list();
  }

  List<FoundContradiction> openOf(Collection<String> statements) {
    return database
        .sql(COLUMNS + UNSETTLED + " and f.statements && :statements::text[] order by f.position")
        .param("statements", statements.toArray(String[]::new))
        .query(Findings::found)
        .list();
  }

  static FoundContradiction found(ResultSet row, int number) throws SQLException {
    return new FoundContradiction(row.getString("id"), finding(row), state(row));
  }

  static Finding finding(ResultSet row) throws SQLException {
    Array statements = row.getArray("statements");
    return new Finding(
        row.getString("rule"),
        Arrays.asList((String[]) statements.getArray()),
        row.getString("explanation"),
        Finding.Weight.valueOf(row.getString("weight").toUpperCase(Locale.ROOT)));
  }

  static FoundContradiction.State state(ResultSet row) throws SQLException {
    return FoundContradiction.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
  }
}

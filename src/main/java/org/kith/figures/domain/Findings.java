package org.kith.figures.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kith.access.Access;
import org.kith.figures.Finding;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contradictions that the rules found, kept with what was done about each. */
@Component
class Findings {
  private static final String COLUMNS =
      """
      select f.id, f.rule, f.statements, f.explanation, f.weight, f.state
      from figures.finding f
      where f.gone_at is null
      """;

  private final JdbcClient database;
  private final Access access;

  Findings(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  List<FoundContradiction> all() {
    return database.sql(COLUMNS + " order by f.position").query(Findings::found).list();
  }

  List<FoundContradiction> open() {
    return database
        .sql(COLUMNS + " and f.state = 'open' order by f.position")
        .query(Findings::found)
        .list();
  }

  List<FoundContradiction> openAbout(Subject subject) {
    return database
        .sql(
            COLUMNS
                + """
                 and f.state = 'open' and f.statements && (
                   select array_agg(s.id) from figures.statement s where s.subject = :subject)
                 order by f.position
                """)
        .param("subject", subject.id())
        .query(Findings::found)
        .list();
  }

  List<FoundContradiction> openOf(Collection<String> statements) {
    return database
        .sql(
            COLUMNS
                + " and f.state = 'open' and f.statements && :statements::text[] order by f.position")
        .param("statements", statements.toArray(String[]::new))
        .query(Findings::found)
        .list();
  }

  /** Replaces what the rules found: new ones open, known ones keep their state, others are gone. */
  void replace(List<Finding> found) {
    String area = access.area().value();
    database
        .sql("update figures.finding set gone_at = now() where area_id = :area and gone_at is null")
        .param("area", area)
        .update();
    for (int position = 0; position < found.size(); position++) {
      Finding finding = found.get(position);
      database
          .sql(
              """
              insert into figures.finding (
                area_id, id, rule, statements, explanation, weight, position)
              values (:area, :id, :rule, :statements, :explanation, :weight, :position)
              on conflict (area_id, id) do update set
                explanation = excluded.explanation, weight = excluded.weight,
                statements = excluded.statements, position = excluded.position, gone_at = null
              """)
          .param("area", area)
          .param("id", finding.id())
          .param("rule", finding.rule())
          .param("statements", finding.statements().toArray(String[]::new))
          .param("explanation", finding.explanation())
          .param("weight", finding.weight().name().toLowerCase(Locale.ROOT))
          .param("position", position)
          .update();
    }
  }

  static FoundContradiction found(ResultSet row, int number) throws SQLException {
    Array statements = row.getArray("statements");
    return new FoundContradiction(
        row.getString("id"),
        new Finding(
            row.getString("rule"),
            Arrays.asList((String[]) statements.getArray()),
            row.getString("explanation"),
            Finding.Weight.valueOf(row.getString("weight").toUpperCase(Locale.ROOT))),
        FoundContradiction.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
  }
}

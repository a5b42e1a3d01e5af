package org.kith.figures.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.figures.domain.Case.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contradictions as the team deals with them, those inside too; most consequential first. */
@Component
@Transactional(readOnly = true)
public class Cases {
  private static final String COLUMNS =
      "select f.id, f.reference, f.rule, f.statements, f.explanation, f.weight, "
          + Findings.STATE
          + """
          , f.severity, f.reach, f.owner, f.deferred_until, f.gone_at, f.version, f.position
          from figures.finding f
          """;
  private static final String ASKED = "select * from (" + COLUMNS + ") c ";
  private static final String MATCHING =
      """
      where c.gone_at is null
        and (:state = '' or c.state = :state)
        and (:rule = '' or c.rule = :rule)
        and (:owner = '' or c.owner = :owner or :owner = 'nobody' and c.owner is null)
      """;

  /**
   * Which ones somebody asks for.
   *
   * @param state as the database holds it; empty: any
   * @param rule empty: any
   * @param owner an account, {@code nobody}, or empty: anybody and nobody
   */
  public record Asked(String state, String rule, String owner) {}

  private final JdbcClient database;

  Cases(JdbcClient database) {
    this.database = database;
  }

  public int count(Asked asked) {
    return with(asked, database.sql("select count(*) from (" + COLUMNS + ") c " + MATCHING))
        .query(Integer.class)
        .single();
  }

  /** At most {@code limit} after the first {@code offset}. */
  public List<Case> page(Asked asked, int limit, int offset) {
    return with(
            asked,
            database.sql(
                ASKED
                    + MATCHING
                    + """
                    order by
                      case coalesce(c.severity, case c.weight when 'headline' then 'high'
                        when 'outcome' then 'medium' else 'low' end)
                        when 'high' then 0 when 'medium' then 1 else 2 end,
                      c.position, c.id
                    limit :limit offset :offset
                    """))
        .param("limit", limit)
        .param("offset", offset)
        .query(Cases::read)
        .list();
  }

  public Optional<Case> byReference(String reference) {
    return database
        .sql(ASKED + "where c.reference = :reference")
        .param("reference", reference)
        .query(Cases::read)
        .optional();
  }

  /** Those not settled that involve this statement. */
  public List<Case> involving(String statement) {
    return database
        .sql(
            ASKED
                + """
                where c.gone_at is null and c.state in ('open', 'deferred')
                  and c.statements @> array[cast(:statement as text)]
                order by c.position
                """)
        .param("statement", statement)
        .query(Cases::read)
        .list();
  }

  /** Open ones that this account deals with. */
  public List<Case> openOf(String owner) {
    return page(new Asked("open", "", owner), Integer.MAX_VALUE, 0);
  }

  /** Those whose day has come that nobody deals with. */
  public List<Case> overdueOfNobody() {
    return database
        .sql(
            ASKED
                + """
                where c.gone_at is null and c.owner is null and c.deferred_until is not null
                  and c.state = 'open'
                order by c.position, c.id
                """)
        .query(Cases::read)
        .list();
  }

  /** What was done about one, the latest first. */
  public List<CaseEvent> history(String id) {
    return database
        .sql(
            """
            select at, actor, event, value, reason from figures.finding_event
            where finding = :id order by id desc
            """)
        .param("id", id)
        .query((row, number) ->
            new CaseEvent(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                CaseEvent.What.valueOf(
                    row.getString("event").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("value"),
                row.getString("reason")))
        .list();
  }

  private static StatementSpec with(Asked asked, StatementSpec sql) {
    return sql.param("state", asked.state())
        .param("rule", asked.rule())
        .param("owner", asked.owner());
  }

  private static Case read(ResultSet row, int number) throws SQLException {
    var finding = Findings.finding(row);
    @Nullable String severity = row.getString("severity");
    @Nullable OffsetDateTime gone = row.getObject("gone_at", OffsetDateTime.class);
    return new Case(
        row.getString("id"),
        row.getString("reference"),
        finding,
        Findings.state(row),
        severity == null
            ? Severity.of(finding.weight())
            : Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
        row.getString("reach").equals("public"),
        row.getString("reach").equals("entered"),
        row.getString("owner"),
        row.getObject("deferred_until", LocalDate.class),
        gone == null ? null : gone.toInstant(),
        row.getInt("version"));
  }
}

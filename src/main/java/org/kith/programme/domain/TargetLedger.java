package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The targets of outputs and their revisions. A load adds revisions after those that are there and
 * may correct the explanation of one; none is ever changed or removed.
 */
@Component
class TargetLedger implements ProjectPart {
  private static final String LEDGER =
      """
      select project, definition, number, figure, agreed_on, reason, agreed_by,
        unit, low, high, words, due
      from programme.target_revision
      """;

  private final JdbcClient database;
  private final Rows rows;

  TargetLedger(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  /** The figures that name a project's targets, by definition, oldest first. */
  Map<String, List<String>> figures(String project) {
    Map<String, List<String>> figures = new HashMap<>();
    of(project)
        .forEach((definition, targets) ->
            figures.put(definition, targets.stream().map(Target::figure).toList()));
    return figures;
  }

  /** A project's targets, by definition, oldest first. */
  Map<String, List<Target>> of(String project) {
    return byOutput(
        database
            .sql(LEDGER + " where project = :project order by project, definition, number")
            .param("project", project));
  }

  /** Every target by {@code project/definition}, oldest first. */
  Map<String, List<Target>> all() {
    Map<String, List<Target>> targets = new HashMap<>();
    database
        .sql(LEDGER + " order by project, definition, number")
        .query(
            (RowCallbackHandler)
                row ->
                    add(
                        targets,
                        row.getString("project") + "/" + row.getString("definition"),
                        row));
    return targets;
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    List<MapSqlParameterSource> targets = new ArrayList<>();
    for (ProjectEntry project : projects) {
      for (Output output : project.outputs()) {
        for (Target target : output.targets()) {
          targets.add(row(project.id(), output.definition(), target));
        }
      }
    }
    rows.write(
        """
        insert into programme.target_revision
          (area_id, project, definition, number, figure, agreed_on, reason, agreed_by,
            unit, low, high, words, due)
        select :area, :project, :definition,
          coalesce(max(number), 0) + 1, :figure, :agreedOn, :reason, :agreedBy,
          :unit, :low, :high, :words, :due
        from programme.target_revision
        where area_id = :area and project = :project and definition = :definition
        on conflict (area_id, project, definition, figure) do update set
          agreed_on = excluded.agreed_on, reason = excluded.reason, agreed_by = excluded.agreed_by
        """,
        targets);
  }

  private static Map<String, List<Target>> byOutput(StatementSpec ledger) {
    Map<String, List<Target>> targets = new HashMap<>();
    ledger.query((RowCallbackHandler) row -> add(targets, row.getString("definition"), row));
    return targets;
  }

  private static void add(Map<String, List<Target>> targets, String key, ResultSet row)
      throws SQLException {
    targets
        .computeIfAbsent(key, none -> new ArrayList<>())
        .add(
            new Target(
                row.getInt("number"),
                row.getString("figure"),
                Columns.period(row, "agreed_on"),
                row.getString("reason"),
                row.getString("agreed_by"),
                own(row)));
  }

  private static @Nullable OwnValue own(ResultSet row) throws SQLException {
    String unit = row.getString("unit");
    return unit == null
        ? null
        : new OwnValue(
            new Amount(
                Unit.of(unit).orElseThrow(), row.getBigDecimal("low"), row.getBigDecimal("high")),
            row.getString("words"),
            row.getObject("due", LocalDate.class));
  }

  private static MapSqlParameterSource row(String project, String definition, Target target) {
    OwnValue own = target.own();
    return new MapSqlParameterSource("project", project)
        .addValue("definition", definition)
        .addValue("figure", target.figure())
        .addValue("agreedOn", target.agreedOn().words())
        .addValue("reason", target.reason())
        .addValue("agreedBy", target.agreedBy())
        .addValue("unit", own == null ? null : own.amount().unit().id(), Types.VARCHAR)
        .addValue("low", own == null ? null : own.amount().low(), Types.NUMERIC)
        .addValue("high", own == null ? null : own.amount().high(), Types.NUMERIC)
        .addValue("words", own == null ? "" : own.words())
        .addValue("due", own == null ? null : own.due(), Types.DATE);
  }
}

package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Target;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The targets of outputs and their revisions. A load adds revisions after those that are there and
 * may correct the explanation of one; none is ever changed or removed.
 */
@Component
class TargetLedger implements ProjectPart {
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
    Map<String, List<Target>> targets = new HashMap<>();
    database
        .sql(
            """
            select definition, number, figure, agreed_on, reason, agreed_by
            from programme.target_revision where project = :project order by definition, number
            """)
        .param("project", project)
        .query(
            (RowCallbackHandler)
                row ->
                    targets
                        .computeIfAbsent(row.getString("definition"), key -> new ArrayList<>())
                        .add(
                            new Target(
                                row.getInt("number"),
                                row.getString("figure"),
                                Columns.period(row, "agreed_on"),
                                row.getString("reason"),
                                row.getString("agreed_by"))));
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
          (area_id, project, definition, number, figure, agreed_on, reason, agreed_by)
        select :area, :project, :definition,
          coalesce(max(number), 0) + 1, :figure, :agreedOn, :reason, :agreedBy
        from programme.target_revision
        where area_id = :area and project = :project and definition = :definition
        on conflict (area_id, project, definition, figure) do update set
          agreed_on = excluded.agreed_on, reason = excluded.reason, agreed_by = excluded.agreed_by
        """,
        targets);
  }

  private static MapSqlParameterSource row(String project, String definition, Target target) {
    return new MapSqlParameterSource("project", project)
        .addValue("definition", definition)
        .addValue("figure", target.figure())
        .addValue("agreedOn", target.agreedOn().words())
        .addValue("reason", target.reason())
        .addValue("agreedBy", target.agreedBy());
  }
}

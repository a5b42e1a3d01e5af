package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Target;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What projects count, in reading order. */
@Component
class ProjectOutputs implements ProjectPart {
  private final JdbcClient database;
  private final Rows rows;
  private final TargetLedger ledger;

  ProjectOutputs(JdbcClient database, Rows rows, TargetLedger ledger) {
    this.database = database;
    this.rows = rows;
    this.ledger = ledger;
  }

  List<Output> of(String project) {
    Map<String, List<Target>> targets = ledger.of(project);
    return database
        .sql("select definition from programme.output where project = :project order by position")
        .param("project", project)
        .query((row, number) -> {
          String definition = row.getString("definition");
          return new Output(definition, targets.getOrDefault(definition, List.of()));
        })
        .list();
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    rows.clear(
        "delete from programme.output where project = any (:owners)", ProjectPart.ids(projects));
    List<MapSqlParameterSource> written = new ArrayList<>();
    for (ProjectEntry project : projects) {
      int position = 0;
      for (Output output : project.outputs()) {
        written.add(
            new MapSqlParameterSource("project", project.id())
                .addValue("definition", output.definition())
                .addValue("position", ++position));
      }
    }
    rows.write(
        """
        insert into programme.output (area_id, project, definition, position)
        values (:area, :project, :definition, :position)
        """,
        written);
  }
}

package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.figures.Definitions;
import org.kith.figures.Subject;
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
  private final Definitions definitions;

  ProjectOutputs(JdbcClient database, Rows rows, TargetLedger ledger, Definitions definitions) {
    this.definitions = definitions;
    this.database = database;
    this.rows = rows;
    this.ledger = ledger;
  }

  List<Output> of(String project) {
    Map<String, List<Target>> targets = ledger.of(project);
    Map<String, String> labels = definitions.labels(new Subject("project", project));
    return database
        .sql("select definition from programme.output where project = :project order by position")
        .param("project", project)
        .query((row, number) -> {
          String definition = row.getString("definition");
          return new Output(
              definition,
              labels.getOrDefault(definition, ""),
              targets.getOrDefault(definition, List.of()));
        })
        .list();
  }

  /** What every project counts, by project. */
  Map<String, List<Output>> all() {
    Map<String, List<Target>> targets = ledger.all();
    Map<String, Map<String, String>> labels = definitions.labels();
    Map<String, List<Output>> outputs = new HashMap<>();
    database
        .sql("select project, definition from programme.output order by project, position")
        .query(row -> {
          String project = row.getString("project");
          String definition = row.getString("definition");
          outputs
              .computeIfAbsent(project, none -> new ArrayList<>())
              .add(
                  new Output(
                      definition,
                      labels.getOrDefault(project, Map.of()).getOrDefault(definition, ""),
                      targets.getOrDefault(project + "/" + definition, List.of())));
        });
    return outputs;
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

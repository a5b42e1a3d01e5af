package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.programme.Named;
import org.kith.programme.Project.Outcome;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What projects meant to change, or changed, and by which measures. */
@Component
class ProjectOutcomes implements ProjectPart {
  private final JdbcClient database;
  private final Rows rows;

  ProjectOutcomes(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  List<Outcome> of(String project) {
    Map<Integer, List<Named>> measures = measures(project);
    return database
        .sql(
            """
            select position, text, source from programme.outcome
            where project = :project order by position
            """)
        .param("project", project)
        .query((row, number) ->
            new Outcome(
                row.getString("text"),
                measures.getOrDefault(row.getInt("position"), List.of()),
                row.getString("source")))
        .list();
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    rows.clear(
        "delete from programme.outcome where project = any (:owners)", ProjectPart.ids(projects));
    List<MapSqlParameterSource> outcomes = new ArrayList<>();
    List<MapSqlParameterSource> measures = new ArrayList<>();
    for (ProjectEntry project : projects) {
      int position = 0;
      for (Outcome outcome : project.outcomes()) {
        position++;
        outcomes.add(
            new MapSqlParameterSource("project", project.id())
                .addValue("position", position)
                .addValue("text", outcome.text())
                .addValue("source", outcome.source()));
        measures.addAll(measures(project.id(), position, outcome));
      }
    }
    rows.write(
        """
        insert into programme.outcome (area_id, project, position, text, source)
        values (:area, :project, :position, :text, :source)
        """,
        outcomes);
    rows.write(
        """
        insert into programme.outcome_measure (area_id, project, outcome, position, measure)
        values (:area, :project, :outcome, :position, :measure)
        """,
        measures);
  }

  private Map<Integer, List<Named>> measures(String project) {
    Map<Integer, List<Named>> measures = new HashMap<>();
    database
        .sql(
            """
            select o.outcome, m.id, m.name
            from programme.outcome_measure o
              join programme.measure m on m.area_id = o.area_id and m.id = o.measure
            where o.project = :project order by o.outcome, o.position
            """)
        .param("project", project)
        .query(
            (RowCallbackHandler)
                row ->
                    measures
                        .computeIfAbsent(row.getInt("outcome"), key -> new ArrayList<>())
                        .add(new Named(row.getString("id"), row.getString("name"))));
    return measures;
  }

  private static List<MapSqlParameterSource> measures(
      String project, int outcome, Outcome measured) {
    List<MapSqlParameterSource> measures = new ArrayList<>();
    for (Named measure : measured.measures()) {
      measures.add(
          new MapSqlParameterSource("project", project)
              .addValue("outcome", outcome)
              .addValue("position", measures.size() + 1)
              .addValue("measure", measure.id()));
    }
    return measures;
  }
}

package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectState;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states of projects, in order of time. */
@Component
class ProjectTimelines implements ProjectPart {
  private final JdbcClient database;
  private final Rows rows;

  ProjectTimelines(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  List<Phase> of(String project) {
    return database
        .sql(
            """
            select state, since, until, note, source from programme.project_state
            where project = :project order by position
            """)
        .param("project", project)
        .query((row, number) ->
            new Phase(
                ProjectState.of(row.getString("state")).orElseThrow(),
                Columns.period(row, "since"),
                Columns.period(row, "until"),
                row.getString("note"),
                row.getString("source")))
        .list();
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    rows.clear(
        "delete from programme.project_state where project = any (:owners)",
        ProjectPart.ids(projects));
    List<MapSqlParameterSource> written = new ArrayList<>();
    for (ProjectEntry project : projects) {
      int position = 0;
      for (Phase phase : project.phases()) {
        written.add(
            new MapSqlParameterSource("project", project.id())
                .addValue("position", ++position)
                .addValue("state", phase.state().id())
                .addValue("since", phase.from().words())
                .addValue("until", phase.until().words())
                .addValue("note", phase.note())
                .addValue("source", phase.source()));
      }
    }
    rows.write(
        """
        insert into programme.project_state
          (area_id, project, position, state, since, until, note, source)
        values (:area, :project, :position, :state, :since, :until, :note, :source)
        """,
        written);
  }
}

package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.programme.Project.Legacy;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What projects leave behind. */
@Component
class ProjectLegacies implements ProjectPart {
  private final JdbcClient database;
  private final Rows rows;

  ProjectLegacies(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  List<Legacy> of(String project) {
    return database
        .sql("select text, source from programme.legacy where project = :project order by position")
        .param("project", project)
        .query((row, number) -> new Legacy(row.getString("text"), row.getString("source")))
        .list();
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    rows.clear(
        "delete from programme.legacy where project = any (:owners)", ProjectPart.ids(projects));
    List<MapSqlParameterSource> written = new ArrayList<>();
    for (ProjectEntry project : projects) {
      int position = 0;
      for (Legacy legacy : project.legacy()) {
        written.add(
            new MapSqlParameterSource("project", project.id())
                .addValue("position", ++position)
                .addValue("text", legacy.text())
                .addValue("source", legacy.source()));
      }
    }
    rows.write(
        """
        insert into programme.legacy (area_id, project, position, text, source)
        values (:area, :project, :position, :text, :source)
        """,
        written);
  }
}

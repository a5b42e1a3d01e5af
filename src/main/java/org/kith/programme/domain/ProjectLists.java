package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plain lists of projects: localities, methods, and what they contribute to. */
@Component
class ProjectLists implements ProjectPart {
  private final JdbcClient database;
  private final Rows rows;

  ProjectLists(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  List<String> localities(String project) {
    return texts(
        """
        select locality from programme.project_locality
        where project = :project order by position
        """,
        project);
  }

  List<String> methods(String project) {
    return texts(
        "select text from programme.method where project = :project order by position", project);
  }

  /** Ids of projects and priorities. */
  List<String> contributesTo(String project) {
    return texts(
        "select subject from programme.contribution where project = :project order by position",
        project);
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    List<String> ids = ProjectPart.ids(projects);
    rows.clear("delete from programme.project_locality where project = any (:owners)", ids);
    rows.write(
        """
        insert into programme.project_locality (area_id, project, position, locality)
        values (:area, :project, :position, :text)
        """,
        texts(projects, ProjectEntry::localities));
    rows.clear("delete from programme.method where project = any (:owners)", ids);
    rows.write(
        """
        insert into programme.method (area_id, project, position, text)
        values (:area, :project, :position, :text)
        """,
        texts(projects, ProjectEntry::methods));
    rows.clear("delete from programme.contribution where project = any (:owners)", ids);
    rows.write(
        """
        insert into programme.contribution (area_id, project, position, subject)
        values (:area, :project, :position, :text)
        """,
        texts(projects, ProjectEntry::contributesTo));
  }

  private List<String> texts(String sql, String project) {
    return database
        .sql(sql)
        .param("project", project)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static List<MapSqlParameterSource> texts(
      List<ProjectEntry> projects, Function<ProjectEntry, List<String>> list) {
    List<MapSqlParameterSource> texts = new ArrayList<>();
    for (ProjectEntry project : projects) {
      int position = 0;
      for (String text : list.apply(project)) {
        texts.add(
            new MapSqlParameterSource("project", project.id())
                .addValue("position", ++position)
                .addValue("text", text));
      }
    }
    return texts;
  }
}

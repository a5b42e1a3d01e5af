package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.programme.Named;
import org.kith.programme.Project.Partner;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took part in projects; organisations have their ids for names. */
@Component
class ProjectPartners implements ProjectPart {
  private final JdbcClient database;
  private final Rows rows;

  ProjectPartners(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  List<Partner> of(String project) {
    return database
        .sql(
            """
            select organisation, role from programme.project_partner
            where project = :project order by position
            """)
        .param("project", project)
        .query((row, number) ->
            new Partner(
                new Named(row.getString("organisation"), row.getString("organisation")),
                row.getString("role")))
        .list();
  }

  @Override
  public void rewrite(List<ProjectEntry> projects) {
    rows.clear(
        "delete from programme.project_partner where project = any (:owners)",
        ProjectPart.ids(projects));
    List<MapSqlParameterSource> written = new ArrayList<>();
    for (ProjectEntry project : projects) {
      int position = 0;
      for (Partner partner : project.partners()) {
        written.add(
            new MapSqlParameterSource("project", project.id())
                .addValue("position", ++position)
                .addValue("organisation", partner.organisation().id())
                .addValue("role", partner.role()));
      }
    }
    rows.write(
        """
        insert into programme.project_partner (area_id, project, position, organisation, role)
        values (:area, :project, :position, :organisation, :role)
        """,
        written);
  }
}

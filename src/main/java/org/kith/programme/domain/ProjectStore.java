package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kith.programme.Mode;
import org.kith.programme.ProjectCard;
import org.kith.programme.ProjectState;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects without the lists that belong to them, and as lists show them. */
@Component
class ProjectStore {
  private final JdbcClient database;
  private final Rows rows;

  ProjectStore(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  boolean has(String id) {
    return database
        .sql("select exists (select from programme.project where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  Optional<ProjectRow> find(String id) {
    return database
        .sql("select * from programme.project where id = :id")
        .param("id", id)
        .query(ProjectStore::project)
        .optional();
  }

  List<ProjectCard> cards() {
    return database
        .sql(
            """
            select p.id, p.name, p.priority, p.part_of, p.summary, s.state,
              array(select l.locality from programme.project_locality l
                where l.area_id = p.area_id and l.project = p.id order by l.position) as localities
            from programme.project p
              cross join lateral (
                select state from programme.project_state s
                where s.area_id = p.area_id and s.project = p.id
                order by s.position desc limit 1) s
            """)
        .query((row, number) ->
            new ProjectCard(
                row.getString("id"),
                row.getString("name"),
                row.getString("priority"),
                row.getString("part_of"),
                row.getString("summary"),
                ProjectState.of(row.getString("state")).orElseThrow(),
                Columns.texts(row, "localities")))
        .stream()
        .sorted(ByName.of(ProjectCard::name))
        .toList();
  }

  void save(List<ProjectRow> projects) {
    rows.write(
        """
        insert into programme.project
          (area_id, id, name, priority, part_of, starts, ends, modes, summary, about)
        values (:area, :id, :name, :priority, :partOf, :starts, :ends, :modes, :summary, :about)
        on conflict (area_id, id) do update set
          name = excluded.name, priority = excluded.priority, part_of = excluded.part_of,
          starts = excluded.starts, ends = excluded.ends, modes = excluded.modes,
          summary = excluded.summary, about = excluded.about
        """,
        projects.stream()
            .map(project ->
                new MapSqlParameterSource("id", project.id())
                    .addValue("name", project.name())
                    .addValue("priority", project.priority())
                    .addValue("partOf", project.partOf())
                    .addValue("starts", project.starts().words())
                    .addValue("ends", project.ends().words())
                    .addValue("modes", Rows.array(project.modes().stream().map(Mode::id).toList()))
                    .addValue("summary", project.summary())
                    .addValue("about", project.about()))
            .toList());
  }

  private static ProjectRow project(ResultSet row, int number) throws SQLException {
    return new ProjectRow(
        row.getString("id"),
        row.getString("name"),
        row.getString("priority"),
        row.getString("part_of"),
        Columns.period(row, "starts"),
        Columns.period(row, "ends"),
        Columns.texts(row, "modes").stream().flatMap(word -> Mode.of(word).stream()).toList(),
        row.getString("summary"),
        row.getString("about"));
  }
}

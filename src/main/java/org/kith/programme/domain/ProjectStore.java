package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.programme.Mode;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects without the lists that belong to them. */
@Component
class ProjectStore {
  private final JdbcClient database;
  private final Rows rows;

  ProjectStore(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  /** The version of a project's facts and texts, and whether everybody sees it. */
  record Standing(int version, boolean isPublished) {}

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

  Standing standing(String id) {
    return database
        .sql("select version, published from programme.project where id = :id")
        .param("id", id)
        .query(ProjectStore::standing)
        .single();
  }

  /** Makes others who want to change it wait until the running transaction ends. */
  Optional<Standing> lock(String id) {
    return database
        .sql("select version, published from programme.project where id = :id for update")
        .param("id", id)
        .query(ProjectStore::standing)
        .optional();
  }

  /** The ids of those that not everybody sees, as far as the actor sees them. */
  Set<String> unpublished() {
    return Set.copyOf(
        database
            .sql("select id from programme.project where not published")
            .query(String.class)
            .list());
  }

  /** The project that each is a part of, for those that are a part of one. */
  Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    database
        .sql("select id, part_of from programme.project where part_of is not null")
        .query(row -> {
          parents.put(row.getString("id"), row.getString("part_of"));
        });
    return parents;
  }

  /** Adds one that nobody outside sees. */
  void add(ProjectRow project) {
    rows.write(
        """
        insert into programme.project
          (area_id, id, name, priority, part_of, starts, ends, modes, summary, about, published)
        values (
          :area, :id, :name, :priority, :partOf, :starts, :ends, :modes, :summary, :about, false)
        """,
        List.of(columns(project)));
  }

  void change(ProjectRow project) {
    rows.write(
        """
        update programme.project set
          name = :name, priority = :priority, part_of = :partOf, starts = :starts, ends = :ends,
          modes = :modes, summary = :summary, about = :about, version = version + 1
        where area_id = :area and id = :id
        """,
        List.of(columns(project)));
  }

  void publish(String id, boolean published) {
    database
        .sql("update programme.project set published = :published where id = :id")
        .param("published", published)
        .param("id", id)
        .update();
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
          summary = excluded.summary, about = excluded.about,
          version = programme.project.version + 1
        """,
        projects.stream().map(ProjectStore::columns).toList());
  }

  private static MapSqlParameterSource columns(ProjectRow project) {
    return new MapSqlParameterSource("id", project.id())
        .addValue("name", project.name())
        .addValue("priority", project.priority())
        .addValue("partOf", project.partOf())
        .addValue("starts", project.starts().words())
        .addValue("ends", project.ends().words())
        .addValue("modes", Rows.array(project.modes().stream().map(Mode::id).toList()))
        .addValue("summary", project.summary())
        .addValue("about", project.about());
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(row.getInt("version"), row.getBoolean("published"));
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

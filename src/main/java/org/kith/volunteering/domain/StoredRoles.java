package org.kith.volunteering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.RoleDetails;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRoles implements VolunteerRoles {
  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;

  StoredRoles(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
    this.kept = Keeping.of(access, Volunteers.PLAN, SUBJECT).published();
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, RoleDetails details) {
    kept.add(
        id,
        holder,
        with(
            database.sql(
                """
                insert into volunteering.role
                  (area_id, id, holder, title, about, project, check_level, courses,
                   is_matched, is_open)
                values (:area, :id, :holder, :title, :about, :project, :check, :courses,
                   :matched, :open)
                on conflict do nothing
                """),
            details));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, RoleDetails details) {
    kept.change(
        find(id),
        version,
        with(
            database.sql(
                """
                update volunteering.role set title = :title, about = :about,
                  project = :project, check_level = :check, courses = :courses,
                  is_matched = :matched, is_open = :open, version = version + 1
                where id = :id and version = :version
                """),
            details));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<VolunteerRole> find(UUID id) {
    return database
        .sql("select * from volunteering.role where id = :id")
        .param("id", id)
        .query((row, number) -> role(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<VolunteerRole> all() {
    access.requireSomewhere(Volunteers.READ);
    return database
        .sql("select * from volunteering.role order by title, id")
        .query((row, number) -> role(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<VolunteerRole> open() {
    return database
        .sql("select * from volunteering.role where is_open order by title, id")
        .query((row, number) -> role(row))
        .list();
  }

  private static StatementSpec with(StatementSpec statement, RoleDetails details) {
    return statement
        .param("title", details.title())
        .param("about", details.about())
        .param("project", details.project())
        .param("check", details.check().id())
        .param("courses", details.courses().toArray(UUID[]::new))
        .param("matched", details.isMatched())
        .param("open", details.isOpen());
  }

  private static VolunteerRole role(ResultSet row) throws SQLException {
    return new VolunteerRole(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new RoleDetails(
            row.getString("title"),
            row.getString("about"),
            row.getString("project"),
            CheckLevel.of(row.getString("check_level")),
            List.of((UUID[]) row.getArray("courses").getArray()),
            row.getBoolean("is_matched"),
            row.getBoolean("is_open")),
        row.getInt("version"));
  }
}

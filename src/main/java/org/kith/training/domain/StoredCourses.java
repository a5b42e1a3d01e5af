package org.kith.training.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.training.Capacity;
import org.kith.training.Course;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Run;
import org.kith.training.RunDetails;
import org.kith.training.RunIsFull;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCourses implements Courses {
  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;

  StoredCourses(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
    this.kept = Keeping.of(access, PLAN, SUBJECT);
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, CourseDetails details) {
    kept.add(
        id,
        holder,
        with(
            database.sql(
                """
                insert into training.course
                  (area_id, id, holder, title, aim, audience, hours, project, output,
                   valid_months, gives_licence, is_open)
                values (:area, :id, :holder, :title, :aim, :audience, :hours, :project,
                   :output, :months, :licence, :open)
                on conflict do nothing
                """),
            details));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, CourseDetails details) {
    kept.change(
        find(id),
        version,
        with(
            database.sql(
                """
                update training.course set title = :title, aim = :aim,
                  audience = :audience, hours = :hours, project = :project,
                  output = :output, valid_months = :months, gives_licence = :licence,
                  is_open = :open, version = version + 1
                where id = :id and version = :version
                """),
            details));
    database
        .sql("update training.run set is_open = :open where course_id = :id and is_open <> :open")
        .param("open", details.isOpen())
        .param("id", id)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Course> find(UUID id) {
    return database
        .sql("select * from training.course where id = :id")
        .param("id", id)
        .query((row, number) -> course(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Course> all() {
    access.requireSomewhere(READ);
    return database
        .sql("select * from training.course order by title, id")
        .query((row, number) -> course(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> titles(Collection<UUID> ids) {
    Map<UUID, String> titles = new HashMap<>();
    database
        .sql("select id, title from training.course where id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(row -> {
          titles.put(row.getObject("id", UUID.class), row.getString("title"));
        });
    return titles;
  }

  @Override
  @Transactional
  public void addRun(UUID id, UUID course, RunDetails details) {
    Course known = kept.own(find(course));
    int added =
        with(
                database.sql(
                    """
                    insert into training.run
                      (area_id, id, course_id, holder, is_open, starts_on, ends_on, venue,
                       activity_id, room, people_counted)
                    values (:area, :id, :course, :holder, :open, :starts, :ends, :venue,
                       :activity, :room, :counted)
                    on conflict do nothing
                    """),
                id,
                details)
            .param("area", access.area().value())
            .param("course", course)
            .param("holder", known.holder())
            .param("open", known.details().isOpen())
            .update();
    if (added == 1) {
      kept.audit(course, "a run added");
    }
  }

  /** Room for fewer than have a place already is refused. */
  @Override
  @Transactional
  public void changeRun(UUID id, int version, RunDetails details) {
    Run known = kept.own(run(id));
    if (details.room() != null && details.room() < known.taken()) {
      throw new RunIsFull();
    }
    ChangedMeanwhile.unlessOne(
        with(
                database.sql(
                    """
                    update training.run set starts_on = :starts, ends_on = :ends,
                      venue = :venue, activity_id = :activity, room = :room,
                      people_counted = :counted, version = version + 1
                    where id = :id and version = :version
                    """),
                id,
                details)
            .param("version", version)
            .update());
    kept.audit(known.course(), "a run changed");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Run> run(UUID id) {
    return database
        .sql(
            """
            select r.*, c.title from training.run r
            join training.course c on c.area_id = r.area_id and c.id = r.course_id
            where r.id = :id
            """)
        .param("id", id)
        .query((row, number) -> run(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Run> runs(UUID course) {
    access.requireSomewhere(READ);
    return database
        .sql(
            """
            select r.*, c.title from training.run r
            join training.course c on c.area_id = r.area_id and c.id = r.course_id
            where r.course_id = :course order by r.starts_on desc, r.id
            """)
        .param("course", course)
        .query((row, number) -> run(row))
        .list();
  }

  private static StatementSpec with(StatementSpec statement, CourseDetails details) {
    return statement
        .param("title", details.title())
        .param("aim", details.aim())
        .param(
            "audience", details.audienceInOrder().stream().map(Capacity::id).toArray(String[]::new))
        .param("hours", details.hours())
        .param("project", details.project())
        .param("output", details.output())
        .param("months", details.validMonths())
        .param("licence", details.givesLicence())
        .param("open", details.isOpen());
  }

  private static StatementSpec with(StatementSpec statement, UUID id, RunDetails details) {
    return statement
        .param("id", id)
        .param("starts", details.starts())
        .param("ends", details.ends())
        .param("venue", details.venue())
        .param("activity", details.activity())
        .param("room", details.room())
        .param("counted", details.counted());
  }

  private static Course course(ResultSet row) throws SQLException {
    return new Course(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new CourseDetails(
            row.getString("title"),
            row.getString("aim"),
            Arrays.stream((String[]) row.getArray("audience").getArray())
                .map(Capacity::of)
                .collect(Collectors.toSet()),
            row.getBigDecimal("hours"),
            row.getString("project"),
            row.getString("output"),
            row.getObject("valid_months", Integer.class),
            row.getBoolean("gives_licence"),
            row.getBoolean("is_open")),
        row.getInt("version"));
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        row.getObject("course_id", UUID.class),
        row.getString("holder"),
        row.getString("title"),
        new RunDetails(
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getString("venue"),
            row.getObject("activity_id", UUID.class),
            row.getObject("room", Integer.class),
            row.getObject("people_counted", Integer.class)),
        row.getInt("taken"),
        row.getInt("version"));
  }
}

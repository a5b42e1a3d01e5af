package org.kith.training.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.training.Capacity;
import org.kith.training.Course;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Place;
import org.kith.training.Result;
import org.kith.training.Run;
import org.kith.training.RunIsFull;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLearning implements Learning {
  private final JdbcClient database;
  private final Access access;
  private final Courses courses;
  private final People people;
  private final StoredCertificates certificates;

  StoredLearning(
      JdbcClient database,
      Access access,
      Courses courses,
      People people,
      StoredCertificates certificates) {
    this.database = database;
    this.access = access;
    this.courses = courses;
    this.people = people;
    this.certificates = certificates;
  }

  @Override
  @Transactional
  public UUID book(UUID run, UUID record, Capacity capacity) {
    access.requireSomewhere(RECORD);
    Run known = courses.run(run).orElseThrow(ChangedMeanwhile::new);
    Person person = people.find(record).orElseThrow(ChangedMeanwhile::new);
    access.require(RECORD, Scope.organisation(person.holder()));
    Optional<Place> before = placed(run, record);
    if (before.isPresent() && before.get().result() != Result.CANCELLED) {
      return before.get().id();
    }
    UUID id = before.map(Place::id).orElseGet(UUID::randomUUID);
    database
        .sql(
            """
            insert into training.place
              (area_id, id, run_id, course_id, record_id, holder, capacity)
            values (:area, :id, :run, :course, :record, :holder, :capacity)
            on conflict (area_id, run_id, record_id)
              do update set result = 'booked', capacity = :capacity,
                version = training.place.version + 1
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("run", run)
        .param("course", known.course())
        .param("record", record)
        .param("holder", person.holder())
        .param("capacity", capacity.id())
        .update();
    take(run);
    access.audit(RECORD, SUBJECT, id.toString(), "booked");
    return id;
  }

  private Optional<Place> placed(UUID run, UUID record) {
    return in(run).stream().filter(place -> place.record().equals(record)).findFirst();
  }

  private void take(UUID run) {
    int taken =
        database
            .sql(
                """
                update training.run set taken = taken + 1
                where id = :run and (room is null or taken < room)
                """)
            .param("run", run)
            .update();
    if (taken == 0) {
      throw new RunIsFull();
    }
  }

  @Override
  @Transactional
  public void result(UUID id, int version, Result result, @Nullable LocalDate completedOn) {
    access.requireSomewhere(RECORD);
    Place known = place(id).orElseThrow(ChangedMeanwhile::new);
    access.require(RECORD, Scope.organisation(known.holder()));
    if ((result == Result.COMPLETED) != (completedOn != null)) {
      throw new IllegalArgumentException(result + " on " + completedOn);
    }
    Course course = courses.find(known.course()).orElseThrow(ChangedMeanwhile::new);
    LocalDate until = completedOn == null ? null : course.details().validUntil(completedOn);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update training.place set result = :result, completed_on = :on,
                  valid_until = :until, version = version + 1
                where id = :id and version = :version
                """)
            .param("result", result.id())
            .param("on", completedOn)
            .param("until", until)
            .param("id", id)
            .param("version", version)
            .update());
    count(known, result);
    if (completedOn != null) {
      certificates.issue(known, course.details().title(), completedOn, until);
    } else {
      certificates.takeBack(id);
    }
    access.audit(RECORD, SUBJECT, id.toString(), result.id());
  }

  /** A place given back is free for somebody else. */
  private void count(Place before, Result result) {
    if (before.result() == Result.CANCELLED && result != Result.CANCELLED) {
      take(before.run());
    } else if (before.result() != Result.CANCELLED && result == Result.CANCELLED) {
      database
          .sql("update training.run set taken = taken - 1 where id = :run")
          .param("run", before.run())
          .update();
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Place> place(UUID id) {
    access.requireSomewhere(Courses.READ);
    return database
        .sql(
            """
            select p.*, c.title from training.place p
            join training.course c on c.area_id = p.area_id and c.id = p.course_id
            where p.id = :id
            """)
        .param("id", id)
        .query((row, number) -> place(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Place> in(UUID run) {
    access.requireSomewhere(Courses.READ);
    return database
        .sql(
            """
            select p.*, c.title from training.place p
            join training.course c on c.area_id = p.area_id and c.id = p.course_id
            where p.run_id = :run order by p.id
            """)
        .param("run", run)
        .query((row, number) -> place(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Place> of(UUID record) {
    access.requireSomewhere(Courses.READ);
    return database
        .sql(
            """
            select p.*, c.title from training.place p
            join training.course c on c.area_id = p.area_id and c.id = p.course_id
            join training.run r on r.area_id = p.area_id and r.id = p.run_id
            where p.record_id = :record order by r.starts_on desc, p.id
            """)
        .param("record", record)
        .query((row, number) -> place(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> missing(UUID record, Collection<UUID> courses, LocalDate day) {
    access.requireSomewhere(Courses.READ);
    Set<UUID> missing = new HashSet<>(courses);
    database
        .sql(
            """
            select course_id from training.place
            where record_id = :record and completed_on <= :day
              and (valid_until is null or valid_until >= :day)
            """)
        .param("record", record)
        .param("day", day)
        .query((row, number) -> row.getObject("course_id", UUID.class))
        .list()
        .forEach(missing::remove);
    return missing;
  }

  static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getObject("id", UUID.class),
        row.getObject("run_id", UUID.class),
        row.getObject("course_id", UUID.class),
        row.getObject("record_id", UUID.class),
        row.getString("holder"),
        row.getString("title"),
        Capacity.of(row.getString("capacity")),
        Result.of(row.getString("result")),
        row.getObject("completed_on", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getInt("version"));
  }
}

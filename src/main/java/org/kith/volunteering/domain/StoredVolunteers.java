package org.kith.volunteering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.volunteering.AlreadyThere;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Reason;
import org.kith.volunteering.RoleDetails;
import org.kith.volunteering.Stage;
import org.kith.volunteering.StepRefused;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredVolunteers implements Volunteers {
  private static final int MOST = 1000;

  private final JdbcClient database;
  private final Access access;
  private final People people;
  private final VolunteerRoles roles;
  private final Vettings vettings;
  private final Courses courses;
  private final Learning learning;
  private final Today today;

  StoredVolunteers(
      JdbcClient database,
      Access access,
      People people,
      VolunteerRoles roles,
      Vettings vettings,
      Courses courses,
      Learning learning,
      Today today) {
    this.database = database;
    this.access = access;
    this.people = people;
    this.roles = roles;
    this.vettings = vettings;
    this.courses = courses;
    this.learning = learning;
    this.today = today;
  }

  @Override
  @Transactional
  public void recruit(UUID id, UUID role, UUID record, LocalDate on) {
    access.requireSomewhere(MANAGE);
    VolunteerRole known = roles.find(role).orElseThrow(ChangedMeanwhile::new);
    access.require(MANAGE, Scope.organisation(known.holder()));
    Person person = people.find(record).orElseThrow(ChangedMeanwhile::new);
    if (!person.holder().equals(known.holder())) {
      throw new StepRefused(
          "This person’s record is with another organisation. Add them with the one that looks"
              + " after the role.");
    }
    refuseToCome(on);
    int added =
        database
            .sql(
                """
                insert into volunteering.volunteer
                  (area_id, id, holder, role_id, record_id, since)
                values (:area, :id, :holder, :role, :record, :on)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("holder", known.holder())
            .param("role", role)
            .param("record", record)
            .param("on", on)
            .update();
    if (added == 1) {
      note(id, known.holder(), role, Stage.RECRUITED, on);
      access.audit(MANAGE, SUBJECT, id.toString(), Stage.RECRUITED.id());
    } else if (find(id).isEmpty()) {
      throw new AlreadyThere("They have this role already.");
    }
  }

  @Override
  @Transactional
  public void step(UUID id, int version, Stage next, LocalDate on, @Nullable Reason reason) {
    if (next == Stage.LEFT) {
      throw new IllegalArgumentException("who leaves says more");
    }
    go(id, version, next, on, reason, "");
  }

  @Override
  @Transactional
  public void leave(UUID id, int version, LocalDate on, Reason reason, String exitWords) {
    go(id, version, Stage.LEFT, on, reason, exitWords);
    database
        .sql(
            """
            update volunteering.pair
            set ends_on = greatest(:on, starts_on), version = version + 1
            where volunteer_id = :id and ends_on is null
            """)
        .param("on", on)
        .param("id", id)
        .update();
  }

  private void go(
      UUID id, int version, Stage next, LocalDate on, @Nullable Reason reason, String exitWords) {
    access.requireSomewhere(MANAGE);
    Volunteer known = find(id).orElseThrow(ChangedMeanwhile::new);
    access.require(MANAGE, Scope.organisation(known.holder()));
    if (known.version() != version) {
      throw new ChangedMeanwhile();
    }
    known.stage().refuseUnless(next, missing(known, on));
    if (next.needsReason() != (reason != null)) {
      throw new StepRefused(
          next.needsReason() ? "Say why." : "Only who pauses or leaves needs a reason.");
    }
    if (on.isBefore(known.since())) {
      throw new StepRefused("The day is before the step that came before.");
    }
    refuseToCome(on);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update volunteering.volunteer set stage = :stage, since = :on,
                  reason = :reason, exit_words = :words, version = version + 1
                where id = :id and version = :version
                """)
            .param("stage", next.id())
            .param("on", on)
            .param("reason", reason == null ? null : reason.id())
            .param("words", exitWords)
            .param("id", id)
            .param("version", version)
            .update());
    note(id, known.holder(), known.role(), next, on);
    access.audit(MANAGE, SUBJECT, id.toString(), next.id());
  }

  private void refuseToCome(LocalDate on) {
    if (on.isAfter(today.day())) {
      throw new StepRefused("The day has not come yet.");
    }
  }

  private void note(UUID id, String holder, UUID role, Stage stage, LocalDate on) {
    database
        .sql(
            """
            insert into volunteering.step
              (area_id, volunteer_id, number, holder, role_id, stage, on_day, taken_by)
            select :area, :id, coalesce(max(number), 0) + 1, :holder, :role, :stage, :on, :by
            from volunteering.step where volunteer_id = :id
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", holder)
        .param("role", role)
        .param("stage", stage.id())
        .param("on", on)
        .param("by", access.who().name())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Volunteer> find(UUID id) {
    access.requireSomewhere(READ);
    return database
        .sql(
            """
            select v.*, r.title from volunteering.volunteer v
            join volunteering.role r on r.area_id = v.area_id and r.id = v.role_id
            where v.id = :id
            """)
        .param("id", id)
        .query((row, number) -> volunteer(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Volunteer> all(boolean haveLeft) {
    access.requireSomewhere(READ);
    return database
        .sql(
            """
            select v.*, r.title from volunteering.volunteer v
            join volunteering.role r on r.area_id = v.area_id and r.id = v.role_id
            where (v.stage = 'left') = :left order by v.since desc, v.id limit :most
            """)
        .param("left", haveLeft)
        .param("most", MOST)
        .query((row, number) -> volunteer(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Missing missing(Volunteer volunteer, LocalDate day) {
    RoleDetails asks = roles.find(volunteer.role()).orElseThrow(ChangedMeanwhile::new).details();
    boolean isChecked =
        asks.check() == CheckLevel.NONE
            || vettings.of(volunteer.record()).stream()
                .anyMatch(vetting -> vetting.covers(asks.check(), day));
    Set<UUID> untrained = learning.missing(volunteer.record(), asks.courses(), day);
    Map<UUID, String> titles = courses.titles(untrained);
    return new Missing(
        isChecked ? CheckLevel.NONE : asks.check(),
        asks.courses().stream()
            .filter(untrained::contains)
            .map(course -> titles.getOrDefault(course, "a course that is not shown to you"))
            .toList());
  }

  private static Volunteer volunteer(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new Volunteer(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getObject("role_id", UUID.class),
        row.getString("title"),
        row.getObject("record_id", UUID.class),
        Stage.of(row.getString("stage")),
        row.getObject("since", LocalDate.class),
        reason == null ? null : Reason.of(reason),
        row.getString("exit_words"),
        row.getInt("version"));
  }
}

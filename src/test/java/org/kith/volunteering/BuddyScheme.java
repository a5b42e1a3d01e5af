package org.kith.volunteering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.TestAreas;
import org.kith.access.PersonalDataHolder;
import org.kith.access.RetentionRule;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.training.Capacity;
import org.kith.training.Coordinators;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Result;
import org.kith.training.RunDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hall's buddies, who need a check and a training; people here are invented. */
abstract class BuddyScheme {
  final Coordinators coordinators;
  final VolunteerRoles roles;
  final Volunteers volunteers;
  final Vettings vettings;
  final VolunteerHours hours;
  final VolunteerCare care;
  final VolunteerCounts counts;
  final Learning learning;
  final List<PersonalDataHolder> holders;
  final List<RetentionRule> rules;
  final JdbcClient database;
  final LocalDate today;
  final UUID role = UUID.randomUUID();
  private final UUID run = UUID.randomUUID();

  BuddyScheme(ApplicationContext beans) {
    coordinators =
        new Coordinators(
            beans.getBean(TestAreas.class).loaded(),
            beans.getBean(TransactionTemplate.class),
            beans.getBean(People.class));
    roles = beans.getBean(VolunteerRoles.class);
    volunteers = beans.getBean(Volunteers.class);
    vettings = beans.getBean(Vettings.class);
    hours = beans.getBean(VolunteerHours.class);
    care = beans.getBean(VolunteerCare.class);
    counts = beans.getBean(VolunteerCounts.class);
    learning = beans.getBean(Learning.class);
    holders = beans.getBeanProvider(PersonalDataHolder.class).stream().toList();
    rules = beans.getBeanProvider(RetentionRule.class).stream().toList();
    database = beans.getBean(JdbcClient.class);
    today = LocalDate.now(beans.getBean(Clock.class).withZone(Session.CLOCK));
    Courses courses = beans.getBean(Courses.class);
    UUID course = UUID.randomUUID();
    coordinators.does(() -> {
      courses.add(course, "hall", CourseDetails.called("Safeguarding"));
      courses.addRun(run, course, RunDetails.within(ago(40), ago(40)));
      roles.add(
          role,
          "hall",
          new RoleDetails("Buddy", "", null, CheckLevel.STANDARD, List.of(course), true, false));
    });
  }

  final VolunteerCounts.Count counted() {
    return coordinators.as("hall", () -> counts.of(null, ago(99), today));
  }

  final UUID recruited(String given, LocalDate on) {
    UUID person = coordinators.somebody(given, "Testova");
    UUID id = UUID.randomUUID();
    coordinators.does(() -> volunteers.recruit(id, role, person, on));
    return id;
  }

  final UUID active(String given, @Nullable LocalDate checkExpires) {
    UUID id = recruited(given, ago(50));
    vetted(id, CheckLevel.STANDARD, ago(46), checkExpires);
    step(id, Stage.CHECKED, ago(45));
    trained(id);
    step(id, Stage.TRAINED, ago(40));
    step(id, Stage.ACTIVE, ago(39));
    return id;
  }

  final void trained(UUID id) {
    UUID record = record(id);
    UUID place = coordinators.as("hall", () -> learning.book(run, record, Capacity.VOLUNTEER));
    coordinators.does(() -> learning.result(place, 1, Result.COMPLETED, ago(40)));
  }

  final void vetted(UUID id, CheckLevel level, LocalDate decided, @Nullable LocalDate until) {
    UUID record = record(id);
    coordinators.does(() ->
        vettings.note(
            new Vetting(
                UUID.randomUUID(), "hall", record, level, decided, "0012", true, decided, until)));
  }

  final void leave(UUID id, LocalDate on) {
    int version = version(id);
    coordinators.does(() -> volunteers.leave(id, version, on, Reason.FINISHED, "Thank you."));
  }

  final void step(UUID id, Stage next, LocalDate on) {
    step(id, next, on, null);
  }

  final void step(UUID id, Stage next, LocalDate on, @Nullable Reason reason) {
    int version = version(id);
    coordinators.does(() -> volunteers.step(id, version, next, on, reason));
  }

  final int version(UUID id) {
    return coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().version();
  }

  final UUID record(UUID id) {
    return coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().record();
  }

  final LocalDate ago(int days) {
    return today.minusDays(days);
  }

  final long rows() {
    return database
        .sql(
            """
            select (select count(*) from volunteering.volunteer)
              + (select count(*) from volunteering.step)
              + (select count(*) from volunteering.vetting)
              + (select count(*) from volunteering.hours)
              + (select count(*) from volunteering.pair)
              + (select count(*) from volunteering.review)
              + (select count(*) from volunteering.offer)
              + (select count(*) from volunteering.role)
            """)
        .query(Long.class)
        .single();
  }
}

package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Areas;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.training.Capacity;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.LicenceDetails;
import org.kith.training.LicencePurpose;
import org.kith.training.Licences;
import org.kith.training.Result;
import org.kith.training.RunDetails;
import org.kith.training.TrainingCounts;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.Reason;
import org.kith.volunteering.Review;
import org.kith.volunteering.RoleDetails;
import org.kith.volunteering.Stage;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.VolunteerCare;
import org.kith.volunteering.VolunteerCounts;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;

/**
 * A course, two roles and invented volunteers at every stage, so that a coordinator who tries the
 * demonstration finds somebody to go on with.
 */
final class DemoVolunteers {
  private static final String HOLDER = "nash-dom";
  private static final UUID COURSE = id("course");
  private static final UUID RUN = id("run");
  private static final UUID BUDDY = id("buddy");

  /** Invented; how many steps each has taken after being recruited. */
  private record Somebody(String given, String family, int steps) {}

  private static final List<Somebody> PEOPLE =
      List.of(
          new Somebody("Nadia", "Invented", 3),
          new Somebody("Oleh", "Sample", 3),
          new Somebody("Priya", "Made-Up", 4),
          new Somebody("Rafał", "Przykład", 2),
          new Somebody("Samira", "Nobody", 1),
          new Somebody("Tomas", "Pattern", 0));

  private static final List<Stage> STEPS =
      List.of(Stage.CHECKED, Stage.TRAINED, Stage.ACTIVE, Stage.PAUSED);

  private DemoVolunteers() {}

  /** Adds them where they are not there yet; days are counted back from the first start. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        Set.of(
            People.READ,
            People.RECORD,
            Courses.READ,
            Courses.PLAN,
            Learning.RECORD,
            TrainingCounts.COUNT,
            Volunteers.READ,
            Volunteers.PLAN,
            Volunteers.MANAGE,
            Vettings.VET,
            VolunteerCounts.COUNT),
        running -> {
          if (running.bean(VolunteerRoles.class).find(BUDDY).isEmpty()) {
            LocalDate today = LocalDate.now(Session.CLOCK);
            training(running, today);
            roles(running);
            PEOPLE.forEach(one -> volunteer(running, one, today));
            goOn(running, today);
          }
          return BUDDY;
        });
  }

  private static void training(Application running, LocalDate today) {
    Courses courses = running.bean(Courses.class);
    courses.add(
        COURSE,
        HOLDER,
        new CourseDetails(
            "Safeguarding for volunteers (synthetic)",
            "Knows the signs, what to do, and whom to tell.",
            Set.of(Capacity.VOLUNTEER, Capacity.STAFF, Capacity.MEMBER),
            new BigDecimal("2.5"),
            null,
            null,
            12,
            true,
            true));
    courses.addRun(
        RUN,
        COURSE,
        new RunDetails(today.minusDays(60), today.minusDays(60), "Example hall", null, 12, null));
    courses.addRun(
        id("next run"),
        COURSE,
        new RunDetails(today.plusDays(14), today.plusDays(14), "Example hall", null, 12, null));
  }

  private static void roles(Application running) {
    VolunteerRoles roles = running.bean(VolunteerRoles.class);
    roles.add(
        BUDDY,
        HOLDER,
        new RoleDetails(
            "Buddy for new residents (synthetic)",
            "Meets somebody who is new in town for a walk, a form or a cup of tea.",
            null,
            CheckLevel.ENHANCED,
            List.of(COURSE),
            true,
            true));
    roles.add(
        id("champion"),
        HOLDER,
        new RoleDetails(
            "Community champion (synthetic)",
            "Passes on what neighbours should know, and what they ask.",
            null,
            CheckLevel.NONE,
            List.of(),
            false,
            true));
  }

  private static void volunteer(Application running, Somebody one, LocalDate today) {
    UUID person = id("person " + one.given());
    UUID volunteer = id("volunteer " + one.given());
    running.bean(People.class).add(person, HOLDER, PersonDetails.called(one.given(), one.family()));
    Volunteers volunteers = running.bean(Volunteers.class);
    volunteers.recruit(volunteer, BUDDY, person, today.minusDays(75));
    if (one.steps() > 0) {
      running
          .bean(Vettings.class)
          .note(
              new Vetting(
                  id("vetting " + one.given()),
                  HOLDER,
                  person,
                  CheckLevel.ENHANCED,
                  today.minusDays(72),
                  "SYNTHETIC-1",
                  true,
                  today.minusDays(70),
                  today.plusYears(3)));
    }
    Learning learning = running.bean(Learning.class);
    UUID place = learning.book(RUN, person, Capacity.VOLUNTEER);
    if (one.steps() > 1) {
      learning.result(place, 1, Result.COMPLETED, today.minusDays(60));
    }
    for (int step = 0; step < one.steps(); step++) {
      Stage next = STEPS.get(step);
      volunteers.step(
          volunteer,
          step + 1,
          next,
          today.minusDays(next == Stage.PAUSED ? 10 : 58),
          next == Stage.PAUSED ? Reason.WORK_OR_STUDY : null);
    }
  }

  /** Nadia is matched and has told hours; Oleh has left; Priya may train others. */
  private static void goOn(Application running, LocalDate today) {
    UUID nadia = id("volunteer Nadia");
    VolunteerCare care = running.bean(VolunteerCare.class);
    care.match(id("pair"), nadia, id("person Tomas"), today.minusDays(50));
    care.review(
        new Review(
            id("review"),
            nadia,
            today.minusDays(20),
            "Enjoys it. Would like to meet other buddies.",
            today.plusDays(10)));
    YearMonth last = YearMonth.from(today).minusMonths(1);
    running.bean(VolunteerHours.class).sayMonth(id("hours"), nadia, last, 9 * 60);
    running
        .bean(Volunteers.class)
        .leave(id("volunteer Oleh"), 4, today.minusDays(5), Reason.MOVED, "It was a good time.");
    running
        .bean(Licences.class)
        .grant(
            id("licence"),
            HOLDER,
            new LicenceDetails(
                COURSE,
                LicencePurpose.DELIVER,
                id("person Priya"),
                null,
                1,
                today.minusDays(55),
                today.plusDays(40)));
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(("demonstration volunteers " + of).getBytes(UTF_8));
  }
}

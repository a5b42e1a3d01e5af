package org.kith.volunteering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Job;
import org.kith.access.NotAllowed;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.training.Capacity;
import org.kith.training.Coordinators;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Result;
import org.kith.training.RunDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class VolunteersTest {
  private final TestArea area;
  private final Coordinators coordinators;
  private final VolunteerRoles roles;
  private final Volunteers volunteers;
  private final Vettings vettings;
  private final VolunteerHours hours;
  private final VolunteerCare care;
  private final VolunteerCounts counts;
  private final Courses courses;
  private final Learning learning;
  private final List<PersonalDataHolder> holders;
  private final List<Job> jobs;
  private final JdbcClient database;
  private final LocalDate today;
  private final UUID role = UUID.randomUUID();
  private final UUID course = UUID.randomUUID();
  private final UUID run = UUID.randomUUID();

  VolunteersTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      VolunteerRoles roles,
      Volunteers volunteers,
      Vettings vettings,
      VolunteerHours hours,
      VolunteerCare care,
      VolunteerCounts counts,
      Courses courses,
      Learning learning,
      List<PersonalDataHolder> holders,
      List<Job> jobs,
      JdbcClient database,
      Clock clock) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.roles = roles;
    this.volunteers = volunteers;
    this.vettings = vettings;
    this.hours = hours;
    this.care = care;
    this.counts = counts;
    this.courses = courses;
    this.learning = learning;
    this.holders = holders;
    this.jobs = jobs;
    this.database = database;
    this.today = LocalDate.now(clock.withZone(Session.CLOCK));
    coordinators.does(() -> {
      courses.add(course, "hall", CourseDetails.called("Safeguarding"));
      courses.addRun(run, course, RunDetails.within(ago(40), ago(40)));
      roles.add(
          role,
          "hall",
          new RoleDetails("Buddy", "", null, CheckLevel.STANDARD, List.of(course), true, false));
    });
  }

  @Test
  void nobodyIsActiveWithoutCheckAndTrainingAndTheRefusalSaysWhatIsMissing() {
    UUID id = recruited("Amina", ago(50));

    assertThatThrownBy(() -> step(id, Stage.CHECKED, ago(45)))
        .isInstanceOf(NotReady.class)
        .hasMessageContaining("standard check");
    vetted(id, CheckLevel.BASIC, ago(46), null);
    assertThatThrownBy(() -> step(id, Stage.CHECKED, ago(45))).isInstanceOf(NotReady.class);
    vetted(id, CheckLevel.ENHANCED, ago(46), null);
    step(id, Stage.CHECKED, ago(45));
    assertThatThrownBy(() -> step(id, Stage.TRAINED, ago(40)))
        .isInstanceOf(NotReady.class)
        .hasMessage("Not yet. Still missing: training “Safeguarding”.");
    trained(id);
    step(id, Stage.TRAINED, ago(40));
    step(id, Stage.ACTIVE, ago(39));

    assertThat(coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().stage())
        .isEqualTo(Stage.ACTIVE);
  }

  @Test
  void whoseCheckRanOutDoesNotComeBackFromAPause() {
    UUID id = active("Amina", ago(20));
    step(id, Stage.PAUSED, ago(10), Reason.OWN_REASONS);

    assertThatThrownBy(() -> step(id, Stage.ACTIVE, today))
        .isInstanceOf(NotReady.class)
        .hasMessageContaining("check");
    vetted(id, CheckLevel.STANDARD, ago(1), null);
    step(id, Stage.ACTIVE, today);
  }

  @Test
  void aStepFollowsInTimeAndAPauseHasAReason() {
    UUID id = active("Amina", null);

    assertThatThrownBy(() -> step(id, Stage.PAUSED, ago(39).minusDays(1), Reason.MOVED))
        .isInstanceOf(StepRefused.class);
    assertThatThrownBy(() -> step(id, Stage.PAUSED, today.plusDays(1), Reason.MOVED))
        .isInstanceOf(StepRefused.class);
    assertThatThrownBy(() -> step(id, Stage.PAUSED, today)).isInstanceOf(StepRefused.class);
    assertThatThrownBy(() -> step(id, Stage.TRAINED, today)).isInstanceOf(StepRefused.class);
  }

  @Test
  void twoWhoGoOnWithTheSameVolunteerMeet() {
    UUID id = active("Amina", null);

    assertThatThrownBy(
            () -> coordinators.does(() -> volunteers.leave(id, 1, today, Reason.FINISHED, "")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.does(() ->
                roles.change(
                    role,
                    7,
                    new RoleDetails("Other", "", null, CheckLevel.NONE, List.of(), false, false))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void somebodyHasARoleOnceAndMayComeBackAfterLeaving() {
    UUID id = active("Amina", null);
    UUID record = record(id);
    assertThatThrownBy(() ->
            coordinators.does(() -> volunteers.recruit(UUID.randomUUID(), role, record, today)))
        .isInstanceOf(AlreadyThere.class);

    UUID friend = coordinators.somebody("Lesya", "Pattern");
    coordinators.does(() -> care.match(UUID.randomUUID(), id, friend, ago(30)));
    leave(id, today);
    assertThat(coordinators.as("hall", () -> care.pairs(id)).getFirst().ends()).isEqualTo(today);
    coordinators.does(() -> volunteers.recruit(UUID.randomUUID(), role, record, today));
  }

  @Test
  void aTimeIsToldOnce() {
    UUID id = active("Amina", null);
    LocalDate day = ago(20);
    YearMonth month = YearMonth.from(day);
    UUID entry = UUID.randomUUID();
    coordinators.does(() -> hours.addDay(entry, id, day, 150, null));
    coordinators.does(() -> hours.addDay(entry, id, day, 150, null));

    assertThatThrownBy(
            () -> coordinators.does(() -> hours.sayMonth(UUID.randomUUID(), id, month, 600)))
        .isInstanceOf(HoursRefused.class);
    coordinators.does(() -> hours.takeBack(entry));
    coordinators.does(() -> hours.sayMonth(UUID.randomUUID(), id, month, 600));
    coordinators.does(() -> hours.sayMonth(UUID.randomUUID(), id, month, 660));
    assertThatThrownBy(
            () -> coordinators.does(() -> hours.addDay(UUID.randomUUID(), id, day, 60, null)))
        .isInstanceOf(HoursRefused.class);
    assertThatThrownBy(
            () -> coordinators.does(() -> hours.addDay(UUID.randomUUID(), id, ago(45), 60, null)))
        .isInstanceOf(HoursRefused.class);

    assertThat(coordinators.as("hall", () -> hours.of(id)))
        .singleElement()
        .satisfies(one -> assertThat(one.minutes()).isEqualTo(660));
    assertThat(counted().minutes()).isEqualTo(month.atEndOfMonth().isAfter(today) ? 0 : 660);
  }

  @Test
  void onlyWhoIsActiveIsMatchedWithSomebodyTheSameOrganisationKnows() {
    UUID id = recruited("Amina", ago(50));
    UUID friend = coordinators.somebody("Lesya", "Pattern");

    assertThatThrownBy(
            () -> coordinators.does(() -> care.match(UUID.randomUUID(), id, friend, today)))
        .isInstanceOf(StepRefused.class);
    UUID other = active("Balbir", null);
    coordinators.does(() -> care.match(UUID.randomUUID(), other, friend, ago(10)));
    assertThatThrownBy(
            () -> coordinators.does(() -> care.match(UUID.randomUUID(), other, friend, today)))
        .isInstanceOf(AlreadyThere.class);
    assertThat(counted().pairs()).isOne();
  }

  @Test
  void aPartnerSeesNothingOfAnothersVolunteers() {
    UUID id = active("Amina", null);

    assertThat(coordinators.as("club", () -> volunteers.find(id))).isEmpty();
    assertThat(coordinators.as("club", () -> volunteers.all(false))).isEmpty();
    assertThat(coordinators.as("club", () -> roles.all())).isEmpty();
    assertThat(coordinators.as("club", () -> hours.of(id))).isEmpty();
    assertThat(coordinators.as("club", () -> counts.byRole(ago(99), today))).isEmpty();
    assertThat(coordinators.as("club", this::rows)).isZero();
    assertThat(coordinators.as("hall", this::rows)).isPositive();
    UUID record = record(id);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  volunteers.recruit(UUID.randomUUID(), role, record, today);
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  hours.addDay(UUID.randomUUID(), id, today, 60, null);
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  roles.add(
                      UUID.randomUUID(),
                      "hall",
                      new RoleDetails("Spy", "", null, CheckLevel.NONE, List.of(), false, false));
                  return true;
                }))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anAnalystCountsVolunteersAndSeesNone() {
    active("Amina", null);

    assertThat(coordinators.analyst(() -> counts.of(null, ago(99), today)).active()).isOne();
    assertThatThrownBy(() -> coordinators.analyst(() -> volunteers.all(false)))
        .isInstanceOf(NotAllowed.class);
    assertThat(
            coordinators.analyst(() ->
                database
                    .sql(
                        """
                        select (select count(*) from volunteering.volunteer)
                          + (select count(*) from volunteering.vetting)
                          + (select count(*) from volunteering.review)
                        """)
                    .query(Long.class)
                    .single()))
        .isZero();
  }

  @Test
  void aCertificatesDetailsGoSixMonthsAfterTheDecision() {
    UUID id = recruited("Amina", ago(400));
    vetted(id, CheckLevel.STANDARD, today.minusMonths(6).plusDays(1), null);
    vetted(id, CheckLevel.BASIC, ago(300), null);
    Job clear =
        jobs.stream()
            .filter(job -> job.name().equals("clear-volunteers-details"))
            .findFirst()
            .orElseThrow();

    ActingAs.<Boolean, RuntimeException>actingAs(
        Actor.system("jobs", clear.name(), area.id(), clear.actions()),
        () -> {
          clear.run();
          return true;
        });

    assertThat(coordinators.as("hall", () -> vettings.of(record(id))))
        .extracting(Vetting::level, Vetting::reference, Vetting::isCleared)
        .containsExactly(
            tuple(CheckLevel.STANDARD, "0012", true), tuple(CheckLevel.BASIC, "", true));
  }

  @Test
  void whatIsKeptCanBeToldAndErasedAndStillCounts() {
    UUID id = active("Amina", null);
    UUID record = record(id);
    coordinators.does(() ->
        care.review(new Review(UUID.randomUUID(), id, ago(5), "Likes it.", today.plusDays(90))));
    PersonalDataHolder holder =
        holders.stream()
            .filter(one -> one.tables().contains("volunteering.volunteer"))
            .findFirst()
            .orElseThrow();
    assertThat(
            coordinators.system(
                () -> holder.about(Set.of(record)),
                Volunteers.READ,
                VolunteerCounts.COUNT,
                Offers.OFFERS))
        .extracting(PersonalDataHolder.Kept::kind)
        .contains("Volunteering", "Check", "Volunteer's review");
    for (int time = 0; time < 2; time++) {
      coordinators.system(
          () -> {
            holder.erase(record, UUID.randomUUID());
            return true;
          },
          Volunteers.READ,
          VolunteerCounts.COUNT,
          Offers.OFFERS);
    }
    assertThat(
            coordinators.system(
                () -> holder.about(Set.of(record)),
                Volunteers.READ,
                VolunteerCounts.COUNT,
                Offers.OFFERS))
        .isEmpty();
    assertThat(counted().active()).isOne();
  }

  private VolunteerCounts.Count counted() {
    return coordinators.as("hall", () -> counts.of(null, ago(99), today));
  }

  private UUID recruited(String given, LocalDate on) {
    UUID person = coordinators.somebody(given, "Testova");
    UUID id = UUID.randomUUID();
    coordinators.does(() -> volunteers.recruit(id, role, person, on));
    return id;
  }

  private UUID active(String given, @Nullable LocalDate checkExpires) {
    UUID id = recruited(given, ago(50));
    vetted(id, CheckLevel.STANDARD, ago(46), checkExpires);
    step(id, Stage.CHECKED, ago(45));
    trained(id);
    step(id, Stage.TRAINED, ago(40));
    step(id, Stage.ACTIVE, ago(39));
    return id;
  }

  private void trained(UUID id) {
    UUID record = record(id);
    UUID place = coordinators.as("hall", () -> learning.book(run, record, Capacity.VOLUNTEER));
    coordinators.does(() -> learning.result(place, 1, Result.COMPLETED, ago(40)));
  }

  private void vetted(UUID id, CheckLevel level, LocalDate decided, @Nullable LocalDate until) {
    UUID record = record(id);
    coordinators.does(() ->
        vettings.note(
            new Vetting(
                UUID.randomUUID(), "hall", record, level, decided, "0012", true, decided, until)));
  }

  private void leave(UUID id, LocalDate on) {
    int version = version(id);
    coordinators.does(() -> volunteers.leave(id, version, on, Reason.FINISHED, "Thank you."));
  }

  private void step(UUID id, Stage next, LocalDate on) {
    step(id, next, on, null);
  }

  private void step(UUID id, Stage next, LocalDate on, @Nullable Reason reason) {
    int version = version(id);
    coordinators.does(() -> volunteers.step(id, version, next, on, reason));
  }

  private int version(UUID id) {
    return coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().version();
  }

  private UUID record(UUID id) {
    return coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().record();
  }

  private LocalDate ago(int days) {
    return today.minusDays(days);
  }

  private long rows() {
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

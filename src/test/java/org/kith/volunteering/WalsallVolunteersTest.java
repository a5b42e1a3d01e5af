package org.kith.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.people.People;
import org.kith.training.Capacity;
import org.kith.training.Coordinators;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.LicenceDetails;
import org.kith.training.LicencePurpose;
import org.kith.training.Licences;
import org.kith.training.Result;
import org.kith.training.RunDetails;
import org.kith.training.TrainingCounts;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The programme's ambassadors, facilitators, researchers, buddies, champions, elected members' and
 * staff training are all the same kinds of record. Totals are the published ones ({@code
 * examples/walsall/figures/004.csv}); the people are invented, and numbered.
 */
@KithTest
class WalsallVolunteersTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2022, 3, 31);
  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  private final Coordinators coordinators;
  private final VolunteerRoles roles;
  private final Volunteers volunteers;
  private final VolunteerCare care;
  private final VolunteerCounts counts;
  private final Courses courses;
  private final Learning learning;
  private final Licences licences;
  private final TrainingCounts training;

  WalsallVolunteersTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      VolunteerRoles roles,
      Volunteers volunteers,
      VolunteerCare care,
      VolunteerCounts counts,
      Courses courses,
      Learning learning,
      Licences licences,
      TrainingCounts training) {
    this.coordinators = new Coordinators(areas.loaded(), transaction, people);
    this.roles = roles;
    this.volunteers = volunteers;
    this.care = care;
    this.counts = counts;
    this.courses = courses;
    this.learning = learning;
    this.licences = licences;
    this.training = training;
  }

  @Test
  void dialogueFacilitatorsAreRecruitedAndTrained() {
    load(
        "community-dialogue",
        "Dialogue facilitator",
        figure("community-dialogue-facilitators-recruited-table"),
        figure("community-dialogue-facilitators-trained-table"));

    assertThat(of("community-dialogue").recruited()).isEqualTo(40);
    assertThat(of("community-dialogue").trained()).isEqualTo(40);
  }

  @Test
  void youthAmbassadorsAreRecruitedAndSomeOfThemTrained() {
    load(
        "youth-voices-now",
        "Youth ambassador",
        figure("youth-voices-now-ambassadors-recruited-table"),
        figure("youth-voices-now-ambassadors-trained-table"));

    assertThat(of("youth-voices-now").recruited()).isEqualTo(13);
    assertThat(of("youth-voices-now").trained()).isEqualTo(8);
  }

  @Test
  void hateCrimeAmbassadorsAndHelpersAreTwoRolesOfOneProject() {
    load(
        "hate-crime-support",
        "Hate crime ambassador",
        figure("hate-crime-support-ambassadors-recruited-table"),
        0);
    load(
        "hate-crime-support",
        "Victim support volunteer",
        figure("hate-crime-support-remedi-volunteers-signed-text"),
        0);

    assertThat(coordinators.analyst(() -> counts.byRole(FIRST, LAST)))
        .extracting(VolunteerCounts.Count::recruited)
        .containsExactly(12, 14);
    assertThat(of("hate-crime-support").recruited()).isEqualTo(26);
  }

  @Test
  void buddiesAreMatchedAndWelcomeBuddiesTrained() {
    List<UUID> buddies =
        load("buddy-scheme", "Buddy", figure("buddy-scheme-buddies-recruited-table"), 6);
    for (UUID buddy : buddies.subList(0, figure("buddy-scheme-pairs-created-table"))) {
      UUID resident = coordinators.somebody("Resident", "Synthetic");
      coordinators.does(() -> {
        volunteers.step(buddy, 3, Stage.ACTIVE, DAY, null);
        care.match(UUID.randomUUID(), buddy, resident, DAY);
      });
    }
    load(
        "buddy-scheme",
        "Volunteer of the buddy scheme",
        figure("buddy-scheme-volunteers-recruited-table"),
        0);
    int trained = figure("welcome-buddying-buddies-trained-text");
    load("welcome-buddying", "Welcome buddy", trained, trained);

    assertThat(of("buddy-scheme").recruited()).isEqualTo(20 + 33);
    assertThat(of("buddy-scheme").pairs()).isEqualTo(6);
    assertThat(of("buddy-scheme").active()).isEqualTo(6);
    assertThat(of("welcome-buddying").trained()).isEqualTo(3);
  }

  @Test
  void communityResearchersAreTrainedAndSomeCompleteTheirResearch() {
    int trained = figure("community-practitioner-research-people-trained-table");
    load("community-practitioner-research", "Community researcher", trained, trained);
    UUID award = course("community-practitioner-research", "Accredited research", null);
    complete(
        award,
        figure("community-practitioner-research-people-completed-table"),
        Capacity.VOLUNTEER);

    assertThat(of("community-practitioner-research").trained()).isEqualTo(14);
    assertThat(trainedIn("community-practitioner-research").completions()).isEqualTo(14 + 4);
  }

  @Test
  void championsNeedNeitherCheckNorTraining() {
    UUID role = UUID.randomUUID();
    coordinators.does(() ->
        roles.add(
            role,
            "hall",
            new RoleDetails(
                "Community champion", "", "covid", CheckLevel.NONE, List.of(), false, true)));
    UUID champion = recruit(role);
    coordinators.does(() -> {
      volunteers.step(champion, 1, Stage.CHECKED, DAY, null);
      volunteers.step(champion, 2, Stage.TRAINED, DAY, null);
      volunteers.step(champion, 3, Stage.ACTIVE, DAY, null);
    });

    assertThat(of("covid").active()).isOne();
  }

  @Test
  void electedMembersAndStaffAreTrainedLikeEverybodyElse() {
    UUID briefing = course("gtr-support", "Gypsy, Traveller and Roma communities", null);
    complete(briefing, 5, Capacity.MEMBER);
    complete(briefing, 3, Capacity.STAFF);

    assertThat(trainedIn("gtr-support").people()).isEqualTo(8);
    assertThat(
            coordinators.analyst(
                () -> training.people("gtr-support", Capacity.MEMBER, FIRST, LAST)))
        .isEqualTo(5);
  }

  @Test
  void placesAtPledgeTrainingWereCountedAndNotNamed() {
    UUID pledge = course("pledge", "Pledge training", null);
    int counted = figure("pledge-training-attendances-table");
    coordinators.does(() ->
        courses.addRun(
            UUID.randomUUID(), pledge, new RunDetails(FIRST, LAST, "", null, null, counted)));

    assertThat(trainedIn("pledge").counted()).isEqualTo(240);
    assertThat(trainedIn("pledge").people()).isZero();
  }

  @Test
  void anOrganisationHoldsLicencesForAnOnlineCourse() {
    UUID course = course("deaf-community-support", "Deaf awareness", 12);
    int copies = figure("deaf-community-support-elearning-licences-text");
    coordinators.does(() ->
        licences.grant(
            UUID.randomUUID(),
            "hall",
            new LicenceDetails(
                course,
                LicencePurpose.TAKE,
                null,
                "hall",
                copies,
                LocalDate.of(2021, 4, 1),
                LocalDate.of(2022, 3, 31))));

    assertThat(trainedIn("deaf-community-support").licences()).isEqualTo(30);
  }

  /** A role with a training of its own; so many are recruited, and the first of them trained. */
  private List<UUID> load(String project, String title, int recruited, int trained) {
    UUID course = course(project, title + " training", null);
    UUID run = UUID.randomUUID();
    UUID role = UUID.randomUUID();
    coordinators.does(() -> {
      courses.addRun(run, course, RunDetails.within(DAY, DAY));
      roles.add(
          role,
          "hall",
          new RoleDetails(title, "", project, CheckLevel.NONE, List.of(course), false, false));
    });
    List<UUID> all = new ArrayList<>();
    for (int number = 0; number < recruited; number++) {
      UUID id = recruit(role);
      all.add(id);
      if (number < trained) {
        complete(run, coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().record());
        coordinators.does(() -> {
          volunteers.step(id, 1, Stage.CHECKED, DAY, null);
          volunteers.step(id, 2, Stage.TRAINED, DAY, null);
        });
      }
    }
    return all;
  }

  private UUID recruit(UUID role) {
    UUID person = coordinators.somebody("Volunteer", "Synthetic");
    UUID id = UUID.randomUUID();
    coordinators.does(() -> volunteers.recruit(id, role, person, DAY));
    return id;
  }

  private UUID course(String project, String title, @Nullable Integer months) {
    UUID course = UUID.randomUUID();
    coordinators.does(() ->
        courses.add(
            course,
            "hall",
            new CourseDetails(title, "", Set.of(), null, project, null, months, false, false)));
    return course;
  }

  private void complete(UUID course, int people, Capacity capacity) {
    UUID run = UUID.randomUUID();
    coordinators.does(() -> courses.addRun(run, course, RunDetails.within(DAY, DAY)));
    for (int number = 0; number < people; number++) {
      UUID person = coordinators.somebody("Learner", "Synthetic");
      coordinators.does(
          () -> learning.result(learning.book(run, person, capacity), 1, Result.COMPLETED, DAY));
    }
  }

  private void complete(UUID run, UUID person) {
    coordinators.does(() ->
        learning.result(learning.book(run, person, Capacity.VOLUNTEER), 1, Result.COMPLETED, DAY));
  }

  private VolunteerCounts.Count of(String project) {
    return coordinators.analyst(() -> counts.of(project, FIRST, LAST));
  }

  private TrainingCounts.Count trainedIn(String project) {
    return coordinators.analyst(() -> training.within(project, FIRST, LAST));
  }

  /** What was published. */
  private static int figure(String id) {
    Path file = Path.of("examples", "walsall", "figures", "004.csv");
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      return lines.stream()
          .filter(line -> line.getField("id").equals(id))
          .mapToInt(line -> Integer.parseInt(line.getField("low")))
          .findFirst()
          .orElseThrow();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}

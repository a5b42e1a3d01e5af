package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kith.programme.PlannedProgramme.sewing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.AuditTrail;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.programme.Project.Phase;
import org.kith.ui.components.HistoryEntry;

/** Projects are added, changed, moved on and published. */
@KithTest
class PlanningTest {
  private final TestAreas areas;
  private final Planning planning;
  private final Effects effects;
  private final Programme programme;
  private final Access access;
  private final AuditTrail trail;
  private TestArea area;

  PlanningTest(
      TestAreas areas,
      Planning planning,
      Effects effects,
      Programme programme,
      Access access,
      AuditTrail trail) {
    this.areas = areas;
    this.planning = planning;
    this.effects = effects;
    this.programme = programme;
    this.access = access;
    this.trail = trail;
    this.area = areas.create();
  }

  @BeforeEach
  void aProgramme() {
    area = SmallProgramme.loaded(areas.create());
  }

  @Test
  void aProjectIsAddedPlannedAndUnseen() {
    assertThat(add("Sewing circle")).isEqualTo("sewing-circle");

    PlannedProject planned = planned("sewing-circle");
    assertThat(planned.isPublished()).isFalse();
    assertThat(planned.version()).isEqualTo(1);
    Project project = planned.project();
    assertThat(project.name()).isEqualTo("Sewing circle");
    assertThat(project.partOf()).extracting(one -> one.name()).isEqualTo("Evening school");
    assertThat(project.partners())
        .containsExactly(
            new Project.Partner(new Named("college", "Millbank College"), "Lends the room"));
    assertThat(project.methods()).containsExactly("A register", "A short survey");
    assertThat(project.phases()).extracting(Phase::state).containsExactly(ProjectState.PLANNED);
    assertThat(area.acting(() -> planning.projects()))
        .extracting(PlannedCard::id)
        .contains("sewing-circle");
    assertThat(area.acting(() -> programme.projects()))
        .as("not even for those inside, whose pages others may see")
        .extracting(ProjectCard::id)
        .doesNotContain("sewing-circle");
    assertThat(area.acting(() -> programme.project("sewing-circle"))).isEmpty();
    assertThat(area.acting(() -> programme.project("evening-school")).orElseThrow().parts())
        .extracting(one -> one.name())
        .containsExactly("English classes");
  }

  @Test
  void aNameThatLeadsToTheAddressOfAnotherIsRefused() {
    add("Sewing circle");

    assertThat(refusal(() -> add("Sewing Circle!"))).isInstanceOf(ProjectNameTaken.class);
    assertThat(refusal(() -> add("New"))).isInstanceOf(ProjectNameTaken.class);
    assertThat(refusal(() -> add("???"))).isInstanceOf(ProjectNameTaken.class);
  }

  @Test
  void onlyFiguresOfTheLedgerCanBeInserted() {
    add("Sewing circle");

    assertThat(refusal(() -> change("sewing-circle", 1, "For {{nobody}}.")))
        .isInstanceOf(NoSuchFigure.class)
        .hasMessageContaining("{{nobody}}");
    assertThat(refusal(() -> change("sewing-circle", 1, "For {{a b}}.")))
        .isInstanceOf(NoSuchFigure.class);
  }

  @Test
  void whoSawAnEarlierVersionIsToldAndNothingIsLost() {
    add("Sewing circle");
    change("sewing-circle", 1, "Mine.");

    assertThat(refusal(() -> change("sewing-circle", 1, "Yours.")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(planned("sewing-circle").project().summary()).isEqualTo("Mine.");
    change("sewing-circle", 2, "Ours.");
    assertThat(planned("sewing-circle").version()).isEqualTo(3);
  }

  @Test
  void aChangeThatChangesNothingLeavesNoTrace() {
    add("Sewing circle");
    plan(() -> planning.change("sewing-circle", 1, sewing("Sewing circle")));

    assertThat(planned("sewing-circle").version()).isEqualTo(1);
    assertThat(history("sewing-circle")).hasSize(1);
  }

  @Test
  void aProjectCannotBeAPartOfWhatIsAPartOfIt() {
    ProjectPlan school = sewing("Evening school");
    assertThat(
            refusal(() ->
                plan(() ->
                    planning.change(
                        "evening-school",
                        1,
                        new ProjectPlan(
                            school.name(),
                            school.priority(),
                            "english-classes",
                            school.starts(),
                            school.ends(),
                            List.of(),
                            List.of(),
                            List.of(),
                            "Lessons.",
                            "",
                            List.of())))))
        .isInstanceOf(PartOfItself.class);
  }

  @Test
  void theStateMovesOnWithItsReasonAndTheHistoryTellsWho() {
    add("Sewing circle");
    plan(() ->
        planning.move("sewing-circle", 1, ProjectState.ENDED_EARLY, today(), "No room left."));

    assertThat(planned("sewing-circle").project().phases())
        .last()
        .satisfies(phase -> {
          assertThat(phase.state()).isEqualTo(ProjectState.ENDED_EARLY);
          assertThat(phase.note()).isEqualTo("No room left.");
          assertThat(phase.source()).isEqualTo(Project.OWN_RECORD);
        });
    assertThat(planned("sewing-circle").version())
        .as("whoever words its facts meanwhile is in nobody's way")
        .isEqualTo(1);
    assertThat(history("sewing-circle"))
        .extracting(HistoryEntry::reason)
        .containsExactly("state: ended-early", "added");
  }

  @Test
  void publishingShowsItAndTakingOffHidesIt() {
    add("Sewing circle");
    long before = area.acting(access::contentVersion);
    assertThat(area.get("/projects/sewing-circle")).hasStatus(404);

    publish(() -> planning.publish("sewing-circle"));

    assertThat(area.get("/projects/sewing-circle")).hasStatusOk();
    assertThat(area.get("/projects")).bodyText().contains("Sewing circle");
    assertThat(area.acting(access::contentVersion)).isGreaterThan(before);
    assertThat(refusal(() -> publish(() -> planning.publish("sewing-circle"))))
        .isInstanceOf(PublishedAlready.class);

    publish(() -> planning.takeOff("sewing-circle", "Too early."));

    assertThat(area.get("/projects/sewing-circle")).hasStatus(404);
    assertThat(refusal(() -> publish(() -> planning.takeOff("sewing-circle", "Again."))))
        .isInstanceOf(NotPublished.class);
    assertThat(history("sewing-circle").getFirst().reason())
        .isEqualTo("taken off the site: Too early.");
  }

  @Test
  void editsOfWhatIsPublishedAppearAtOnce() {
    assertThat(area.get("/projects/evening-school")).bodyText().contains("Lessons after work.");

    change("evening-school", 1, "Lessons at night.");
    plan(() -> effects.addLegacy("evening-school", "The rooms stay open."));
    plan(() -> effects.addOutcome("evening-school", "More people read.", List.of("friends")));

    assertThat(area.get("/projects/evening-school"))
        .bodyText()
        .contains("Lessons at night.", "The rooms stay open.", "More people read.", "First para");
  }

  @Test
  void legacyIsWordedAnewOrTakenAway() {
    int seen = planned("english-classes").legacyVersion();
    plan(() -> effects.changeLegacy("english-classes", seen, 1, "It goes on for ever."));

    assertThat(planned("english-classes").project().legacy())
        .containsExactly(new Project.Legacy("It goes on for ever.", "report"));
    assertThat(refusal(() -> plan(() -> effects.changeLegacy("english-classes", seen, 1, "Mine."))))
        .isInstanceOf(ChangedMeanwhile.class);
    int now = planned("english-classes").legacyVersion();
    plan(() -> effects.changeLegacy("english-classes", now, 1, ""));
    assertThat(planned("english-classes").project().legacy()).isEmpty();
  }

  @Test
  void outcomesKeepTheirMeasuresAndAreGuardedToo() {
    int seen = planned("english-classes").outcomesVersion();
    plan(() ->
        effects.changeOutcome(
            "english-classes", seen, 1, "Fewer are lonely.", List.of("loneliness", "friends")));

    assertThat(planned("english-classes").project().outcomes().getFirst().measures())
        .extracting(Named::id)
        .containsExactly("loneliness", "friends");
    assertThat(
            refusal(() ->
                plan(() -> effects.changeOutcome("english-classes", seen, 1, "Mine.", List.of()))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void whoMayDoItOnOneProjectOnlyMayDoItThere() {
    add("Sewing circle");
    Actor limited =
        Actor.person(
            "joan",
            area.id(),
            Map.of(
                Planning.PLAN, Set.of(Scope.project("sewing-circle")),
                Planning.PUBLISH, Set.of(Scope.project("sewing-circle")),
                Access.INSIDE, Set.of(Scope.project("sewing-circle"))));

    as(limited, () -> planning.move("sewing-circle", 1, ProjectState.RUNNING, today(), "Begun."));
    as(limited, () -> planning.publish("sewing-circle"));
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() ->
            as(
                limited,
                () -> planning.move("evening-school", 1, ProjectState.PAUSED, today(), "Rain.")));
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> as(limited, () -> planning.takeOff("evening-school", "Rain.")));
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> as(limited, () -> planning.add(sewing("Another"))));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  private String add(String name) {
    return Objects.requireNonNull(area.acting(() -> planning.add(sewing(name)), Planning.PLAN));
  }

  private void change(String project, int version, String summary) {
    PlannedProject known = planned(project);
    ProjectPlan plan = sewing(known.project().name());
    plan(() ->
        planning.change(
            project,
            version,
            new ProjectPlan(
                plan.name(),
                plan.priority(),
                null,
                plan.starts(),
                plan.ends(),
                plan.partners(),
                plan.localities(),
                plan.modes(),
                summary,
                plan.about(),
                plan.methods())));
  }

  private PlannedProject planned(String id) {
    return area.acting(() -> planning.project(id)).orElseThrow();
  }

  private List<HistoryEntry> history(String id) {
    return area.acting(() -> trail.of("project", List.of(id), 20));
  }

  private void plan(Runnable work) {
    doing(work, Planning.PLAN);
  }

  private void publish(Runnable work) {
    doing(work, Planning.PUBLISH);
  }

  private void doing(Runnable work, Action action) {
    area.<Boolean, RuntimeException>acting(
        () -> {
          work.run();
          return true;
        },
        action);
  }

  private static void as(Actor actor, Runnable work) {
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          work.run();
          return true;
        });
  }

  private static Refusal refusal(Runnable work) {
    return catchThrowableOfType(Refusal.class, work::run);
  }
}

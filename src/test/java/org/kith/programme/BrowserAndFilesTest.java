package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kith.programme.PlannedProgramme.atLeast;
import static org.kith.programme.PlannedProgramme.sewing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Action;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport;
import org.kith.imports.LoadReport.Kept;
import org.kith.imports.Problem;
import org.kith.programme.Project.Phase;
import org.kith.programme.Project.Target;

/** What was changed in the browser outlives every load of the folder. */
@KithTest
class BrowserAndFilesTest {
  private static final String CLASSES = "english-classes";

  private final TestAreas areas;
  private final Planning planning;
  private final Targets targets;
  private final Effects effects;
  private TestArea area;

  BrowserAndFilesTest(TestAreas areas, Planning planning, Targets targets, Effects effects) {
    this.areas = areas;
    this.planning = planning;
    this.targets = targets;
    this.effects = effects;
    this.area = areas.create();
  }

  @BeforeEach
  void aProgramme() {
    area = SmallProgramme.loaded(areas.create());
  }

  @Test
  void loadingTheSameFilesAgainKeepsEveryEdit() {
    editEverything();

    LoadReport report = area.load();

    assertThat(report.changedAnything()).isFalse();
    assertThat(report.kept())
        .extracting(Kept::field)
        .contains("states", "legacy", "outputs", "outcomes");
    assertEverything();
  }

  @Test
  void whatAFileChangesElsewhereIsAppliedBesideEveryEdit() {
    editEverything();
    file(SmallProgramme.englishClasses("promise").replace("Classes near home.", "In your street."));

    area.load();

    assertThat(project(CLASSES).summary()).isEqualTo("In your street.");
    assertEverything();
  }

  @Test
  void aFileThatReProfilesWhatThePersonReProfiledIsRefusedShowingBoth() {
    editEverything();
    file(SmallProgramme.englishClasses("promise", "revised"));

    assertThat(problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.field()).isEqualTo("outputs");
          assertThat(problem.toString()).contains("2024-12-31");
        });
    assertEverything();
  }

  @Test
  void aFileOfAProjectMadeHereHasToSayTheSame() {
    area.acting(() -> planning.add(sewing("Sewing circle")), Planning.PLAN);
    area.files()
        .file(
            "projects/sewing-circle.yaml",
            """
            id: sewing-circle
            name: Another circle
            priority: learning
            summary: Sewing.
            states:
              - {state: running, from: 2024, source: report}
            """);

    assertThat(problems()).extracting(Problem::field).contains("name", "summary", "states");
    assertThat(project("sewing-circle").name()).isEqualTo("Sewing circle");
  }

  @Test
  void anOutputNamedHereKeepsItsName() {
    area.acting(() -> targets.addOutput(CLASSES, "Cups of tea"), Targets.TARGET);
    area.files().definition(CLASSES, "cups-of-tea", "Cups of coffee");

    assertThat(problems()).extracting(Problem::value).contains("Cups of coffee");
  }

  private void editEverything() {
    doing(
        () ->
            planning.move(
                CLASSES,
                2,
                ProjectState.PAUSED,
                LocalDate.now(ZoneId.of("Europe/London")),
                "Half term."),
        Planning.PLAN);
    doing(() -> effects.addLegacy(CLASSES, "The books stay."), Planning.PLAN);
    doing(() -> effects.addOutcome(CLASSES, "More read.", List.of("friends")), Planning.PLAN);
    doing(
        () -> targets.agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed.")),
        Targets.TARGET);
  }

  private void assertEverything() {
    Project classes = project(CLASSES);
    assertThat(classes.phases())
        .extracting(Phase::state)
        .containsExactly(ProjectState.RUNNING, ProjectState.MOVED_ONLINE, ProjectState.PAUSED);
    assertThat(classes.legacy()).hasSize(2);
    assertThat(classes.outcomes()).hasSize(2);
    assertThat(classes.outputs().getFirst().targets())
        .extracting(Target::figure)
        .containsExactly("promise", "agreed-2");
    assertThat(Objects.requireNonNull(classes.outputs().getFirst().targets().getLast().own()).due())
        .isEqualTo(LocalDate.of(2024, 12, 31));
  }

  private void file(String text) {
    area.files().file(SmallProgramme.ENGLISH_CLASSES, text);
  }

  private List<Problem> problems() {
    return Objects.requireNonNull(catchThrowableOfType(LoadRefused.class, area::load)).problems();
  }

  private Project project(String id) {
    return area.acting(() -> planning.project(id)).orElseThrow().project();
  }

  private void doing(Runnable work, Action action) {
    area.<Boolean, RuntimeException>acting(
        () -> {
          work.run();
          return true;
        },
        action);
  }
}

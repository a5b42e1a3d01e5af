package org.kith.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.imports.FileReading;
import org.kith.imports.Reference;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Phase;
import org.kith.programme.Project.Target;
import org.kith.programme.ProjectState;

class ProjectRecordsTest {
  private static final Set<Reference> EXISTING =
      Set.of(
          new Reference("priority", "learning"),
          new Reference("subject", "learning"),
          new Reference("project", "evening-school"),
          new Reference("organisation", "millbank-college"),
          new Reference("locality", "north"),
          new Reference("measure", "speaks-english"),
          new Reference("source", "report"),
          new Reference("definition", "english-classes/learners"),
          new Reference("statement", "learners-target"),
          new Reference("statement", "learners-target-revised"));

  private static final String COMPLETE =
      """
      id: english-classes
      name: English classes
      priority: learning
      part-of: evening-school
      partners:
        - organisation: millbank-college
          role: Teaches
      starts: 2019-04
      ends: 2021
      localities: [north, borough-wide]
      mode: [in-person, online]
      summary: Classes near home for {{learners-target}} learners.
      about: They moved online for a while.
      methods: [Forms, Interviews]
      states:
        - state: running
          from: 2019-04
          note: It began.
          source: report
        - state: moved-online
          from: 2020
          to: 2020-09
          source: report
        - state: completed
          from: unstated
          source: report
      outputs:
        - definition: learners
          targets:
            - figure: learners-target
            - figure: learners-target-revised
              date: 2020-05
              reason: Rooms were closed.
              agreed: Programme board
      outcomes:
        - text: Learners speak more.
          measures: [speaks-english]
          source: report
      legacy:
        - text: The college goes on.
          source: report
      contributes-to: [learning]
      """;

  private final TargetLedger ledger = mock(TargetLedger.class);
  private final ProjectRecords type =
      new ProjectRecords(mock(ProjectStore.class), List.of(), new OutputReader(ledger));

  @Test
  void aCompleteProjectIsUnderstood() {
    var reading = read(COMPLETE);

    assertThat(reading.problems()).isEmpty();
    ProjectEntry project = reading.record();
    assertThat(project.row().priority()).isEqualTo("learning");
    assertThat(project.row().partOf()).isEqualTo("evening-school");
    assertThat(project.localities()).containsExactly("north", "borough-wide");
    assertThat(project.phases())
        .extracting(Phase::state)
        .containsExactly(ProjectState.RUNNING, ProjectState.MOVED_ONLINE, ProjectState.COMPLETED);
    assertThat(project.outputs())
        .singleElement()
        .extracting(Output::targets)
        .satisfies(targets -> {
          assertThat(targets)
              .extracting(Target::figure)
              .containsExactly("learners-target", "learners-target-revised");
          assertThat(targets.getLast().agreedBy()).isEqualTo("Programme board");
        });
  }

  @Test
  void workThatCutsAcrossAllPrioritiesHasNone() {
    assertThat(read(changed("priority: learning", "priority: cross-cutting")).record().row())
        .extracting(ProjectRow::priority)
        .isNull();
  }

  @Test
  void aProjectWithAnUnknownPartnerIsRefused() {
    assertThat(problems("organisation: millbank-college", "organisation: nobody"))
        .containsExactly(
            "projects/english-classes.yaml:6: organisation: \"nobody\": expected the id of an"
                + " existing organisation");
  }

  @Test
  void aStateThatIsNoneIsRefused() {
    assertThat(problems("state: moved-online", "state: sleeping"))
        .containsExactly(
            "projects/english-classes.yaml:20: state: \"sleeping\": expected one of promised,"
                + " planned, postponed, running, paused, resumed, moved-online, re-profiled,"
                + " reduced, ended-early, completed, not-reported");
  }

  @Test
  void statesOutOfTheOrderOfTimeAreRefused() {
    assertThat(problems("from: unstated", "from: 2019"))
        .containsExactly(
            "projects/english-classes.yaml:25: from: \"2019\": expected states in order of time,"
                + " so no date before 2020");
  }

  @Test
  void aYearDoesNotContradictAMonthWithinIt() {
    assertThat(problems("from: unstated", "from: 2020-01")).isEmpty();
    assertThat(problems("from: 2019-04", "from: 2020-12")).isEmpty();
  }

  @Test
  void nothingEndsBeforeItStarts() {
    assertThat(problems("to: 2020-09", "to: 2019-12"))
        .containsExactly(
            "projects/english-classes.yaml:22: to: \"2019-12\": expected no date before 2020");
    assertThat(problems("ends: 2021", "ends: 2018"))
        .containsExactly(
            "projects/english-classes.yaml:9: ends: \"2018\": expected no date before 2019-04");
  }

  @Test
  void aTargetThatNoDocumentNamesIsRefused() {
    assertThat(problems("figure: learners-target-revised", "figure: lerners-target"))
        .containsExactly(
            "projects/english-classes.yaml:31: figure: \"lerners-target\": expected the id of an"
                + " existing statement");
  }

  @Test
  void anOutputThatNobodyDefinedIsRefused() {
    assertThat(problems("definition: learners", "definition: teachers"))
        .containsExactly(
            "projects/english-classes.yaml:28: definition: \"english-classes/teachers\": expected"
                + " the id of an existing definition");
  }

  @Test
  void aFigureInAnyTextHasToExist() {
    assertThat(problems("text: Learners speak more.", "text: All {{lerners}} speak more."))
        .containsExactly(
            "projects/english-classes.yaml:36: text: \"lerners\": expected the id of an existing statement");
    assertThat(problems("text: Learners speak more.", "text: All {{Learners} speak more."))
        .containsExactly(
            "projects/english-classes.yaml:36: text: \"{{Learners} speak more.\": expected a figure"
                + " inserted as {{id}} or {{id|unit}}");
  }

  @Test
  void aMisspeltFieldIsRefused() {
    assertThat(problems("role: Teaches", "rolle: Teaches"))
        .anySatisfy(
            problem -> assertThat(problem).startsWith("projects/english-classes.yaml:7: rolle:"))
        .anySatisfy(problem ->
            assertThat(problem)
                .isEqualTo("projects/english-classes.yaml:6: role: \"\": expected a text"));
  }

  @Test
  void aProjectWithoutAnyStateIsRefused() {
    assertThat(
            read("""
            id: english-classes
            name: English classes
            priority: learning
            summary: Classes near home.
            states: []
            """)
                .problems())
        .containsExactly(
            "projects/english-classes.yaml:5: states: \"\": expected at least one state");
  }

  @Test
  void aRevisionMayOnlyFollowTheTargetsThatWereLoadedBefore() {
    when(ledger.figures("english-classes"))
        .thenReturn(Map.of("learners", List.of("learners-target-revised")));

    assertThat(read(COMPLETE).problems())
        .containsExactly(
            "projects/english-classes.yaml:31: figure: \"learners-target-revised\": expected the"
                + " targets loaded before first, in their order, then new ones");
  }

  @Test
  void aRevisionAfterTheTargetsThatWereLoadedBeforeIsWelcome() {
    when(ledger.figures("english-classes"))
        .thenReturn(Map.of("learners", List.of("learners-target")));

    assertThat(read(COMPLETE).problems()).isEmpty();
  }

  private List<String> problems(String text, String instead) {
    return read(changed(text, instead)).problems();
  }

  private static String changed(String text, String instead) {
    assertThat(COMPLETE).containsOnlyOnce(text + "\n");
    return COMPLETE.replace(text + "\n", instead + "\n");
  }

  private FileReading<ProjectEntry> read(String yaml) {
    return FileReading.of(type, "projects/english-classes.yaml", yaml, EXISTING);
  }
}

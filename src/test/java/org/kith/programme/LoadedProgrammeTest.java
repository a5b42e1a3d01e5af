package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport;
import org.kith.kernel.Period;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Phase;
import org.kith.programme.Project.Target;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small programme, loaded from its folder and read by the facades. */
@KithTest
class LoadedProgrammeTest {
  private final TestAreas areas;
  private final Programme programme;
  private final Organisations organisations;
  private final List<SubjectNames> subjects;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;

  LoadedProgrammeTest(
      TestAreas areas,
      Programme programme,
      Organisations organisations,
      List<SubjectNames> subjects,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.areas = areas;
    this.programme = programme;
    this.organisations = organisations;
    this.subjects = subjects;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
    this.area = areas.create();
  }

  @BeforeEach
  void aProgrammeWithTwoPrioritiesAndThreeProjects() {
    area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition("english-classes", "learners", "People who learned English")
        .figure(
            Figure.of("promise").about("english-classes", "learners").people(300).kind("target"))
        .figure(
            Figure.of("revised").about("english-classes", "learners").people(200).kind("target"))
        .file(
            "organisations.yaml",
            """
            - {id: zeal, name: zeal, sector: voluntary, footprint: north}
            - {id: college, name: Millbank College, sector: education, footprint: borough-wide}
            - {id: anwar, name: Anwar Foundation, sector: funder, footprint: outside}
            """)
        .file(
            "programme.yaml",
            """
            id: all-together
            area: %s
            name: All Together
            starts: 2019-01
            ends: unstated
            vision: A place for all.
            vision-source: report
            about: It promised classes for {{promise}} learners.
            partners: [college, anwar]
            predecessors:
              - {name: Older plan, year: 2015, about: It came first.}
            integration-areas: [Exampleton, Elsewhere]
            principles: [Ask little.]
            limits: [Nobody else was asked.]
            """
                .formatted(area.subject()))
        .file(
            "priorities/learning.yaml",
            """
            id: learning
            number: 1
            name: Learning
            ambition: Everybody learns.
            will-do: [Open a school., Teach English.]
            summary: A school for all.
            """)
        .file(
            "priorities/learning.pl.yaml",
            """
            translation: machine-drafted
            name: Nauka
            will-do: [Otworzyć szkołę., Uczyć angielskiego.]
            """)
        .file(
            "priorities/playing.yaml",
            """
            id: playing
            number: 2
            name: Playing
            ambition: Everybody plays.
            summary: A park for all.
            """)
        .file(
            "measures/official.yaml",
            """
            licence: Open Government Licence v3.0
            attribution: A ministry.
            questions:
              - {id: lonely, framework: ons-loneliness, wording: "Are you lonely?", answers: [Yes, No]}
            """)
        .file(
            "measures.yaml",
            """
            - id: loneliness
              name: Feeling lonely
              question: lonely
              tags:
                - {framework: ons-loneliness, domain: Loneliness, indicator: Direct}
              priorities: [playing, learning]
              projects: [english-classes]
            - id: friends
              name: Having friends
              priorities: [playing]
            """)
        .file(
            "projects/evening-school.yaml",
            """
            id: evening-school
            name: Evening school
            priority: learning
            summary: Lessons after work.
            states:
              - {state: running, from: 2019, source: report}
            """)
        .file("projects/english-classes.yaml", englishClasses("promise"))
        .file(
            "projects/newsletter.yaml",
            """
            id: newsletter
            name: Newsletter
            priority: cross-cutting
            summary: News for everybody.
            states:
              - {state: promised, from: unstated, source: report}
            """)
        .file(
            "recommendations.yaml",
            """
            - id: go-on
              subject: english-classes
              text: Teach more than {{promise}} people.
              owner: college
              due: 2023
              source: report
              section: Next steps
            - id: write-on
              subject: all-together
              text: Keep writing.
              owner: zeal
              source: report
            """);
    area.load();
  }

  @Test
  void theStrategyNamesItsPartners() {
    Strategy strategy = area.acting(programme::strategy).orElseThrow();

    assertThat(strategy.subject()).isEqualTo(area.subject());
    assertThat(strategy.partners())
        .containsExactly(
            new Named("college", "Millbank College"), new Named("anwar", "Anwar Foundation"));
    assertThat(strategy.predecessors())
        .singleElement()
        .satisfies(older -> assertThat(older.year().words()).isEqualTo("2015"));
    assertThat(strategy.limits()).containsExactly("Nobody else was asked.");
  }

  @Test
  void textsThatALanguageLacksAreInEnglishAndSaySo() {
    Priority learning = area.acting(() -> programme.priority("learning", "pl")).orElseThrow();

    assertThat(learning.name()).isEqualTo(new Worded("Nauka", "pl", true));
    assertThat(learning.ambition()).isEqualTo(new Worded("Everybody learns.", "en", false));
    assertThat(learning.willDo())
        .containsExactly(
            new Worded("Otworzyć szkołę.", "pl", true),
            new Worded("Uczyć angielskiego.", "pl", true));
  }

  @Test
  void prioritiesComeInTheirOrderInEveryLanguage() {
    for (String language : List.of("en", "pl", "ur")) {
      assertThat(area.acting(() -> programme.priorities(language)))
          .extracting(Priority::id)
          .containsExactly("learning", "playing");
    }
  }

  @Test
  void projectsAreListedByNameWithTheirLatestState() {
    assertThat(area.acting(programme::projects))
        .containsExactly(
            new ProjectCard(
                "english-classes",
                "English classes",
                "learning",
                "evening-school",
                "Classes near home.",
                ProjectState.MOVED_ONLINE,
                List.of("north")),
            card("evening-school", "Evening school", "learning", "Lessons after work.", "running"),
            card("newsletter", "Newsletter", null, "News for everybody.", "promised"));
    assertThat(area.acting(() -> programme.projectsOf("learning")))
        .extracting(ProjectCard::id)
        .containsExactly("english-classes", "evening-school");
  }

  @Test
  void aProjectIsReadWithEverythingThatBelongsToIt() {
    Project project = english();

    assertThat(project.priority()).extracting(SubjectName::path).isEqualTo("/priorities/learning");
    assertThat(project.partOf()).extracting(SubjectName::name).isEqualTo("Evening school");
    assertThat(project.partners())
        .containsExactly(new Project.Partner(new Named("college", "Millbank College"), "Teaches"));
    assertThat(project.modes()).containsExactly(Mode.IN_PERSON, Mode.ONLINE);
    assertThat(project.methods()).containsExactly("Forms", "Interviews");
    assertThat(project.phases())
        .extracting(Phase::state)
        .containsExactly(ProjectState.RUNNING, ProjectState.MOVED_ONLINE);
    assertThat(project.outcomes())
        .containsExactly(
            new Project.Outcome(
                "Fewer are lonely.", List.of(new Named("loneliness", "Feeling lonely")), "report"));
    assertThat(project.legacy()).containsExactly(new Project.Legacy("It goes on.", "report"));
    assertThat(project.contributesTo()).extracting(SubjectName::name).containsExactly("Playing");
    assertThat(area.acting(() -> programme.project("evening-school")).orElseThrow().parts())
        .extracting(SubjectName::name)
        .containsExactly("English classes");
  }

  @Test
  void aMeasureComesWithItsQuestionTagsAndPrioritiesInTheirOrder() {
    assertThat(area.acting(() -> programme.measuresOf("learning")))
        .singleElement()
        .satisfies(measure -> {
          assertThat(measure.name()).isEqualTo("Feeling lonely");
          assertThat(measure.question())
              .extracting(OfficialQuestion::attribution)
              .isEqualTo("A ministry.");
          assertThat(measure.tags())
              .containsExactly(new Measure.Tag(Framework.ONS_LONELINESS, "Loneliness", "Direct"));
          assertThat(measure.priorities()).containsExactly("learning", "playing");
          assertThat(measure.projects()).containsExactly("english-classes");
        });
    assertThat(area.acting(() -> programme.measuresOf("playing"))).hasSize(2);
  }

  @Test
  void recommendationsNameTheirOwners() {
    assertThat(area.acting(programme::recommendations)).hasSize(2);
    assertThat(area.acting(() -> programme.recommendationsFor("english-classes")))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.owner()).isEqualTo(new Named("college", "Millbank College"));
          assertThat(one.due().words()).isEqualTo("2023");
        });
  }

  @Test
  void organisationsAreSortedAsPeopleSortThem() {
    assertThat(area.acting(organisations::all))
        .extracting(Organisation::name)
        .containsExactly("Anwar Foundation", "Millbank College", "zeal");
    assertThat(area.acting(() -> organisations.names(List.of("zeal", "nobody"))))
        .containsOnlyKeys("zeal");
  }

  @Test
  void everySubjectKnowsWhereItBelongs() {
    List<SubjectName> names =
        inTransaction(() -> subjects.stream().flatMap(owner -> owner.subjects().stream()).toList());

    Subject all = new Subject("programme", "all-together");
    Subject learning = new Subject("priority", "learning");
    Subject school = new Subject("project", "evening-school");
    assertThat(names)
        .contains(
            new SubjectName(all, "All Together", null, "/"),
            new SubjectName(learning, "Learning", all, "/priorities/learning"),
            new SubjectName(school, "Evening school", learning, "/projects/evening-school"),
            new SubjectName(
                new Subject("project", "english-classes"),
                "English classes",
                school,
                "/projects/english-classes"),
            new SubjectName(
                new Subject("project", "newsletter"), "Newsletter", all, "/projects/newsletter"));
  }

  @Test
  void loadingTheSameAgainChangesNothing() {
    assertThat(area.load().changedAnything()).isFalse();
  }

  @Test
  void aRevisedTargetIsAddedToTheLedgerAndTheOriginalStays() {
    area.files().file("projects/english-classes.yaml", englishClasses("promise", "revised"));
    area.load();

    assertThat(english().outputs())
        .containsExactly(
            new Output("learners", List.of(target(1, "promise", ""), target(2, "revised", ""))));
  }

  @Test
  void aTargetThatIsNoLongerInTheFileStaysInTheLedger() {
    area.files().file("projects/english-classes.yaml", englishClasses("promise", "revised"));
    area.load();
    area.files().file("projects/english-classes.yaml", englishClasses("revised"));
    area.load();

    assertThat(english().outputs().getFirst().targets())
        .extracting(Target::figure)
        .containsExactly("promise", "revised");
  }

  @Test
  void aTargetCannotBePutBeforeOneThatIsInTheLedger() {
    area.files().file("projects/english-classes.yaml", englishClasses("revised", "promise"));

    assertThatExceptionOfType(LoadRefused.class)
        .isThrownBy(area::load)
        .satisfies(refused ->
            assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> {
                  assertThat(problem.field()).isEqualTo("figure");
                  assertThat(problem.value()).isEqualTo("promise");
                }));
  }

  @Test
  void theReasonForARevisionMayBeCorrected() {
    area.files()
        .file(
            "projects/english-classes.yaml",
            englishClasses("promise")
                .replace("- figure: promise", "- {figure: promise, reason: Rooms were closed.}"));
    LoadReport report = area.load();

    assertThat(report.types().get("project")).isEqualTo(new LoadReport.Counts(0, 1, 2));
    assertThat(english().outputs().getFirst().targets())
        .containsExactly(target(1, "promise", "Rooms were closed."));
  }

  @Test
  void theDatabaseItselfRefusesToChangeOrForgetATarget() {
    for (String sql :
        List.of(
            "update programme.target_revision set figure = 'easier'",
            "update programme.target_revision set number = number + 1",
            "delete from programme.target_revision")) {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(() -> inTransaction(() -> database.sql(sql).update()))
          .havingRootCause()
          .withMessageContaining("permission denied for table target_revision");
    }
  }

  @Test
  void anotherAreaSeesNothingOfIt() {
    TestArea other = areas.loaded();

    assertThat(other.acting(programme::strategy)).isEmpty();
    assertThat(other.acting(programme::projects)).isEmpty();
    assertThat(other.acting(() -> programme.priorities("en"))).isEmpty();
    assertThat(other.acting(organisations::all)).isEmpty();
  }

  private <R> R inTransaction(Supplier<R> work) {
    return area.acting(() -> transactions.execute(status -> work.get()));
  }

  private Project english() {
    return area.acting(() -> programme.project("english-classes")).orElseThrow();
  }

  private static Target target(int revision, String figure, String reason) {
    return new Target(revision, figure, Period.UNSTATED, reason, "");
  }

  private static ProjectCard card(
      String id, String name, @Nullable String priority, String summary, String state) {
    return new ProjectCard(
        id, name, priority, null, summary, ProjectState.of(state).orElseThrow(), List.of());
  }

  private static String englishClasses(String... targets) {
    StringBuilder lines = new StringBuilder();
    for (String target : targets) {
      lines.append("      - figure: ").append(target).append('\n');
    }
    return """
    id: english-classes
    name: English classes
    priority: learning
    part-of: evening-school
    partners:
      - {organisation: college, role: Teaches}
    localities: [north]
    mode: [in-person, online]
    summary: Classes near home.
    methods: [Forms, Interviews]
    states:
      - {state: running, from: 2019-04, source: report}
      - {state: moved-online, from: 2020, source: report}
    outcomes:
      - {text: Fewer are lonely., measures: [loneliness], source: report}
    legacy:
      - {text: It goes on., source: report}
    contributes-to: [playing]
    outputs:
      - definition: learners
        targets:
    """
        + lines;
  }
}

package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.programme.Project.Phase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The small programme, read by the facades. */
@KithTest
class LoadedProgrammeTest {
  private final TestAreas areas;
  private final Programme programme;
  private final Organisations organisations;
  private final List<SubjectNames> subjects;
  private final TransactionTemplate transactions;
  private final TestArea area;

  LoadedProgrammeTest(
      TestAreas areas,
      Programme programme,
      Organisations organisations,
      List<SubjectNames> subjects,
      PlatformTransactionManager transactions) {
    this.areas = areas;
    this.programme = programme;
    this.organisations = organisations;
    this.subjects = subjects;
    this.transactions = new TransactionTemplate(transactions);
    this.area = SmallProgramme.loaded(areas.create());
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

  private static ProjectCard card(
      String id, String name, @Nullable String priority, String summary, String state) {
    return new ProjectCard(
        id, name, priority, null, summary, ProjectState.of(state).orElseThrow(), List.of());
  }
}

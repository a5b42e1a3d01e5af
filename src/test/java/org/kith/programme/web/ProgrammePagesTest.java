package org.kith.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.http.HttpStatus;

/** What visitors see of a small programme whose sources do not agree. */
@KithTest
class ProgrammePagesTest {
  private static final String CLASSES = "english-classes";

  private final TestAreas areas;
  private TestArea area;

  ProgrammePagesTest(TestAreas areas) {
    this.areas = areas;
    this.area = areas.create();
  }

  @BeforeEach
  void aProgrammeWithTwoProjects() {
    area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(CLASSES, "learners", "People who learned English")
        .definition(CLASSES, "teachers", "Teachers who were trained")
        .figure(Figure.of("learners-table").about(CLASSES, "learners").people(121))
        .figure(Figure.of("learners-text").about(CLASSES, "learners").people(157).in("report", "2"))
        .definition(CLASSES, "levels", "Levels that were taught")
        .figure(
            Figure.of("levels-printed")
                .about(CLASSES, "levels")
                .people(3)
                .kind("list")
                .unit("items"))
        .figure(Figure.of("teachers-table").about(CLASSES, "teachers").people(23))
        .figure(Figure.of("teachers-promised").about(CLASSES, "teachers").people(20).kind("target"))
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
            about: It brought people together.
            """
                .formatted(area.subject()))
        .file(
            "priorities/learning.yaml",
            """
            id: learning
            number: 1
            name: Learning
            ambition: Everybody learns.
            will-do: [Open a school.]
            summary: A school with {{teachers-table}} teachers.
            """)
        .file(
            "priorities/learning.ur.yaml",
            """
            translation: machine-drafted
            name: سیکھنا
            """)
        .file(
            "measures/official.yaml",
            """
            licence: Open Government Licence v3.0
            attribution: Worded by a ministry.
            questions:
              - {id: lonely, framework: ons-loneliness, wording: "Are you lonely?", answers: [Yes, No]}
              - {id: near, framework: ons-loneliness, wording: "Who is near?", answers: [Yes, No], confirmed: no}
            """)
        .file(
            "measures.yaml",
            """
            - {id: loneliness, name: Feeling lonely, question: lonely, priorities: [learning]}
            - {id: nearness, name: People nearby, question: near, priorities: [learning]}
            """)
        .file("narratives/projects/english-classes.md", story())
        .file(
            "projects/english-classes.yaml",
            """
            id: english-classes
            name: English classes
            priority: learning
            localities: [north]
            mode: [online]
            summary: Classes near home.
            about: Anyone could come.
            states:
              - {state: running, from: 2019-04, note: "{{teachers-table}} teachers began.", source: report}
              - {state: moved-online, from: 2020, source: report}
            outputs:
              - {definition: learners}
              - definition: teachers
                targets:
                  - {figure: teachers-promised}
              - definition: levels
                targets:
                  - {figure: levels-printed}
            """)
        .file(
            "projects/shelter.yaml",
            """
            id: shelter
            name: Help in a shelter
            priority: learning
            summary: Help for women.
            states:
              - {state: planned, from: unstated, source: report}
            """);
    area.load();
  }

  private static String story() {
    return """
    Of the [programme](../priorities/learning), {{learners-table}} people learned with {{teachers-table|unit}} as teachers.

    ## What happened

    Lessons went online.
    """;
  }

  @Test
  void aProjectShowsBothSidesOfADisagreement() throws UnsupportedEncodingException {
    assertThat(area.get("/projects/english-classes")).hasStatusOk();
    assertThat(page("/projects/english-classes"))
        .contains("121 people", "157 people")
        .contains("href=\"/figures/learners-table#contradictions\"")
        .contains("href=\"/figures/learners-text#contradictions\"")
        .contains("Published figures about this project do not agree.")
        .doesNotContain("href=\"/figures/teachers-table#contradictions\"");
  }

  @Test
  void anOutputIsShownAgainstItsTarget() throws UnsupportedEncodingException {
    assertThat(page("/projects/english-classes"))
        .containsSubsequence(
            "Teachers who were trained",
            "23 people",
            "href=\"/figures/teachers-promised\"",
            "Reached")
        .contains("Target and actual");
  }

  @Test
  void aPrintedListThatIsThePromiseIsNoResult() throws UnsupportedEncodingException {
    assertThat(page("/projects/english-classes"))
        .containsOnlyOnce("href=\"/figures/levels-printed\"")
        .containsSubsequence("Levels that were taught", "No figure", "3 items");
  }

  @Test
  void theStoryIsToldWithItsFiguresAndItsHistory() throws UnsupportedEncodingException {
    assertThat(page("/projects/english-classes"))
        .contains("<h2 id=\"story-what-happened\"")
        .contains("href=\"/priorities/learning\"")
        .containsSubsequence("April 2019", "Running", "23 teachers began.", "Moved online");
  }

  @Test
  void aProjectWithoutAPlaceShowsNone() throws UnsupportedEncodingException {
    assertThat(page("/projects/english-classes")).contains("<dt>Where</dt>", "North");
    assertThat(page("/projects/shelter")).doesNotContain("<dt>Where</dt>", "North");
  }

  @Test
  void anUrduPageRunsFromRightToLeftAndMarksWhatIsInEnglish() throws UnsupportedEncodingException {
    assertThat(page("/ur/projects/english-classes"))
        .contains("<html lang=\"ur\" dir=\"rtl\"")
        .contains("<span lang=\"en\" dir=\"ltr\">English classes</span>")
        .contains("<div lang=\"en\" dir=\"ltr\"><p class=\"kith-doc-text govuk-body\">Of the")
        .contains(">23 people</a> as teachers.", "23 افراد</a>")
        .contains("href=\"/ur/priorities/learning\"")
        .contains("سیکھنا");
    assertThat(page("/ur/priorities/learning"))
        .contains(">سیکھنا</h1>")
        .contains("<span lang=\"en\" dir=\"ltr\">Everybody learns.</span>");
  }

  @Test
  void aPriorityShowsItsKeyFiguresAndHowManyDisagree() throws UnsupportedEncodingException {
    assertThat(page("/priorities"))
        .contains("A school with 23 teachers.", "2 projects", "href=\"/priorities/learning\"");
    assertThat(page("/priorities/learning"))
        .contains("href=\"/figures/teachers-table\"", "English classes – sources disagree")
        .contains("In 1 place, published figures")
        .contains("href=\"/contradictions?subject=learning\"")
        .contains("Open a school.", "href=\"/projects/shelter\"");
  }

  @Test
  void anOfficialQuestionIsShownOnlyOnceItIsConfirmed() throws UnsupportedEncodingException {
    assertThat(page("/priorities/learning"))
        .contains("Are you lonely?", "Worded by a ministry.", "People nearby")
        .doesNotContain("Who is near?");
  }

  @Test
  void projectsAreChosenByPlaceAndState() throws UnsupportedEncodingException {
    assertThat(page("/projects"))
        .contains("href=\"/projects/english-classes\"", "href=\"/projects/shelter\"");
    assertThat(page("/projects?locality=north&state=moved-online&priority=learning"))
        .contains("href=\"/projects/english-classes\"")
        .doesNotContain("href=\"/projects/shelter\"");
    assertThat(page("/projects?locality=south")).contains("No project fits all of your choices.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/priorities/nothing",
        "/projects/nothing",
        "/ur/projects/nothing",
        "/projects/No-such",
        "/projects?state=forgotten",
        "/projects?priority=nothing",
        "/projects?locality=nowhere"
      })
  void whatDoesNotExistIsNotFound(String path) {
    assertThat(area.get(path)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private String page(String path) throws UnsupportedEncodingException {
    return area.get(path).getResponse().getContentAsString();
  }
}

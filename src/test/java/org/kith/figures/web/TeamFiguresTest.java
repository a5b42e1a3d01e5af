package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** In each test's area the final report, loaded, says that 120 people learned English. */
@KithTest
class TeamFiguresTest {
  private static final String LIST = "/team/figures";

  private final TestAreas areas;
  private final TestArea area;
  private final TestPerson amina;
  private final TestPerson joan;

  TeamFiguresTest(TestAreas areas) {
    this.areas = areas;
    this.area = areas.loaded();
    this.amina = area.somebody("officer");
    this.joan = area.somebody("officer");
  }

  @Test
  void aFigureIsEnteredAndSomebodyElseApprovesIt() {
    assertThat(amina.get(LIST)).hasStatusOk().bodyText().contains("Enter a figure", "No figures");
    assertThat(amina.get(LIST + "/new?subject=" + area.subject()))
        .hasStatusOk()
        .bodyText()
        .contains("People who learned English", "Our own records", "Final report", "North");

    String path = location(learners(amina, "4").exchange());

    assertThat(amina.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("4 people", "Waits for approval", "Small: a release would hide it")
        .contains("somebody else has to approve it");
    assertThat(amina.post(path + "/approve").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("somebody else has to approve it");
    assertThat(joan.get("/team")).bodyText().contains("1 figure waits for your approval");
    assertThat(amina.get("/team")).bodyText().doesNotContain("waits for your approval");
    assertThat(joan.get(LIST)).bodyText().contains("People who learned English", "Our own records");

    assertThat(joan.post(path + "/approve").exchange()).hasStatus(303);

    assertThat(joan.get(path))
        .bodyText()
        .contains("Approved", "Somebody 2")
        .doesNotContain("Send back");
    assertThat(joan.get(LIST + "?state=approved")).bodyText().contains(path);
    assertThat(area.get("/figures")).bodyText().doesNotContain("4 people");
  }

  @Test
  void severalAreApprovedAtOnce() {
    String first = id(learners(amina, "31").param("other-part", "group=a").exchange());
    String second = id(learners(amina, "32").param("other-part", "group=b").exchange());

    assertThat(joan.post(LIST + "/approve").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Choose at least one figure");
    assertThat(joan.post(LIST + "/approve").param("statement", first, second).exchange())
        .hasStatus(303)
        .headers()
        .hasValue(HttpHeaders.LOCATION, LIST + "?approved=2");
    assertThat(joan.get(LIST + "?approved=2")).bodyText().contains("2 figures are approved");
  }

  @Test
  void whatCouldNotBeApprovedIsToldAndTheRestIsApproved() {
    String hers = id(learners(amina, "31").param("other-part", "group=a").exchange());
    String own = id(learners(joan, "32").param("other-part", "group=b").exchange());

    assertThat(joan.post(LIST + "/approve").param("statement", hers, own).exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Group: B", "somebody else has to approve it");
    assertThat(joan.get(LIST + "/" + hers)).bodyText().doesNotContain("Waits for approval");
    assertThat(joan.get(LIST + "/" + own)).bodyText().contains("Waits for approval");
  }

  @Test
  void aTeamOfOneSaysWhyItApprovesItsOwn() {
    TestArea small = areas.loaded();
    TestPerson alone = small.somebody("officer");
    String path = location(learners(small, alone, "31", "of-learners").exchange());

    assertThat(alone.get("/team")).bodyText().contains("1 figure waits for your approval");
    assertThat(alone.get(path)).bodyText().contains("You may, if you say why");
    assertThat(alone.post(path + "/approve").exchange()).hasStatus(422);
    assertThat(alone.post(path + "/approve").param("reason", "I am alone").exchange())
        .hasStatus(303);
    assertThat(alone.get(path)).bodyText().contains("Own approval", "I am alone");
    assertThat(alone.get(LIST + "?state=approved")).bodyText().contains("Own approval");
  }

  @Test
  void aFigureSentBackComesBackToWhoeverEnteredIt() {
    String path = location(learners(amina, "31").exchange());

    assertThat(joan.post(path + "/send-back").param("back", " ").exchange()).hasStatus(422);
    assertThat(joan.post(path + "/send-back").param("back", "The register says 13").exchange())
        .hasStatus(303);

    assertThat(amina.get("/team")).bodyText().contains("A figure was sent back to you", path);
    assertThat(amina.get(path)).bodyText().contains("The register says 13", "Sent back");
    assertThat(amina.get(path + "/correct"))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"31\"", "Register of the class");

    String again =
        location(
            corrected(amina.post(path + "/correct"), "13")
                .param("why", "Digits were swapped")
                .exchange());

    assertThat(amina.get(again)).bodyText().contains("13 people", "Digits were swapped", path);
    assertThat(amina.get(path)).bodyText().contains("was corrected", again);
    assertThat(amina.get("/team")).bodyText().doesNotContain("sent back to you");
  }

  @Test
  void aLoadedFigureSaysThatItsSourcePublishedIt() {
    assertThat(amina.get(LIST + "/learners-in-report"))
        .hasStatusOk()
        .bodyText()
        .contains("Published", "Loaded by test", "counts as approved by whoever loaded it")
        .contains("/figures/learners-in-report");
    assertThat(amina.get(LIST + "?state=published")).bodyText().contains("learners-in-report");
  }

  @Test
  void aCorrectionOfALoadedFigureKeepsWhatWasThere() {
    String path =
        location(
            corrected(amina.post(LIST + "/learners-in-report/correct"), "125")
                .param("why", "One register was missed")
                .exchange());

    assertThat(amina.get(LIST + "/learners-in-report"))
        .bodyText()
        .contains("A correction of this figure waits for approval");
    assertThat(joan.post(path + "/approve").exchange()).hasStatus(303);
    assertThat(joan.get(path))
        .bodyText()
        .contains("What it corrects", "120 people", "One register was missed");
    assertThat(area.get("/figures/learners-in-report")).bodyText().contains("120 people");
  }

  @Test
  void theListIsFilteredByTimeAndSubject() {
    learners(amina, "31").exchange();
    MockMvcRequestBuilder other = amina.post(LIST + "/new?subject=" + area.subject());
    answers("32").stream()
        .filter(each -> !each.getFirst().equals("period"))
        .forEach(each -> other.param(each.get(0), each.get(1)));
    location(other.param("period", "other").param("other-period", "2019/20").exchange());

    assertThat(joan.get(LIST + "?period=2019/20"))
        .bodyText()
        .contains("32 people")
        .doesNotContain("31 people");
    assertThat(joan.get(LIST + "?subject=" + area.subject())).bodyText().contains("31 people");
    assertThat(joan.get(LIST + "?subject=nobody")).hasStatus(404);
    assertThat(joan.get(LIST + "?state=lost")).hasStatus(404);
    assertThat(joan.get(LIST + "?page=9")).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value      | 3.5      | enter whole numbers",
        "value      | many     | must be a number",
        "value      | -3       | must be between",
        "other-part | women    | Enter the part as",
        "precision  | between  | Enter the second number",
        "precision  | luck     | Choose one of those offered",
        "unit       | percent  | Enter what it is a share of",
        "section    | ''       | Enter where in it",
      })
  void whatIsWrongIsSaidAndWhatWasTypedIsKept(String field, String typed, String said) {
    MockMvcRequestBuilder form = amina.post(LIST + "/new?subject=" + area.subject());
    for (List<String> each : answers("31")) {
      form.param(each.get(0), each.get(0).equals(field) ? typed : each.get(1));
    }
    if (field.equals("other-part")) {
      form.param(field, typed);
    }

    assertThat(form.param("note", "Kept as typed").exchange())
        .hasStatus(422)
        .bodyText()
        .contains(said, "Kept as typed");
  }

  @Test
  void somethingNewNeedsAName() {
    assertThat(learners(amina, "7", "new").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Enter what is counted");
    String path =
        location(learners(amina, "7", "new").param("label", "People who gardened").exchange());
    assertThat(amina.get(path)).bodyText().contains("People who gardened");
    assertThat(area.get("/figures")).bodyText().doesNotContain("People who gardened");
  }

  @Test
  void aSecondClickEntersNothingMore() {
    String once = "3f1f6c1e-8c2f-4a51-8f0e-6a5b0f6c3f10";
    String first = location(learners(amina, "31").param("once", once).exchange());

    assertThat(location(learners(amina, "31").param("once", once).exchange())).isEqualTo(first);
  }

  @Test
  void namesThatSomebodyTypedAreOnlyEverShown() {
    String path =
        location(
            learners(amina, "7", "new").param("label", "<script>alert(1)</script>").exchange());

    assertThat(amina.get(path)).bodyText().doesNotContain("<script>alert");
    assertThat(amina.get(LIST)).bodyText().doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @CsvSource({
    "administrator,200,true",
    "officer,200,true",
    "analyst,200,false",
    "partner-coordinator,403,false",
    "adviser,403,false",
    "caseworker,403,false",
    "safeguarding-lead,403,false",
    "board-member,403,false",
    "councillor,403,false",
    "auditor,403,false",
    "data-protection-officer,403,false"
  })
  void everyRoleMayDoWhatTheTableSays(String role, int reports, boolean approves) {
    String path = location(learners(amina, "31").exchange());
    TestPerson somebody = area.somebody(role);

    assertThat(somebody.get(LIST)).hasStatus(reports);
    assertThat(somebody.get(path)).hasStatus(reports);
    assertThat(somebody.get(LIST + "/new?subject=" + area.subject())).hasStatus(reports);
    assertThat(somebody.get(path + "/correct")).hasStatus(reports);
    assertThat(somebody.post(path + "/send-back").param("back", "No").exchange())
        .hasStatus(approves ? 303 : 403);
    assertThat(somebody.post(LIST + "/approve").param("statement", id(path)).exchange())
        .hasStatus(approves ? 422 : 403);
    assertThat(learners(somebody, "9").exchange()).hasStatus(reports == 200 ? 303 : 403);
  }

  @Test
  void visitorsAreSentToSignIn() {
    assertThat(area.get(LIST)).hasStatus(303);
    assertThat(area.get(LIST + "/learners-in-report")).hasStatus(303);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(amina.get(LIST + "/no-such-figure")).hasStatus(404);
    assertThat(amina.get(LIST + "/new?subject=nobody")).hasStatus(404);
    assertThat(amina.post(LIST + "/approve").param("statement", "no-such-figure").exchange())
        .hasStatus(422);
  }

  private MockMvcRequestBuilder learners(TestPerson person, String people) {
    return learners(person, people, "of-learners");
  }

  private MockMvcRequestBuilder learners(TestPerson person, String people, String definition) {
    return learners(area, person, people, definition);
  }

  private static MockMvcRequestBuilder learners(
      TestArea area, TestPerson person, String people, String definition) {
    MockMvcRequestBuilder form = person.post(LIST + "/new?subject=" + area.subject());
    form.param("definition", definition);
    answers(people).stream()
        .filter(each -> !each.getFirst().equals("definition"))
        .forEach(each -> form.param(each.get(0), each.get(1)));
    return form;
  }

  private static MockMvcRequestBuilder corrected(MockMvcRequestBuilder form, String people) {
    answers(people).stream()
        .filter(each -> !List.of("definition", "kind").contains(each.getFirst()))
        .forEach(each -> form.param(each.get(0), each.get(1)));
    return form;
  }

  private static List<List<String>> answers(String people) {
    return List.of(
        List.of("definition", "of-learners"),
        List.of("kind", "reported"),
        List.of("precision", "exact"),
        List.of("value", people),
        List.of("unit", "people"),
        List.of("period", "unstated"),
        List.of("part", "whole"),
        List.of("source", "own-records"),
        List.of("section", "Register of the class"));
  }

  static String location(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private static String id(MvcTestResult result) {
    return id(location(result));
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

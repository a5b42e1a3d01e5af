package org.kith.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.programme.ProgrammeSample;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The officer's day on the team's pages, and two officers at once. */
@KithTest
class TeamProgrammePagesTest {
  private static final String SCHOOL = "/team/projects/evening-school";
  private static final String CLASSES = "/team/projects/english-classes";

  private final TestAreas areas;
  private TestArea area;
  private TestPerson joan;
  private TestPerson amir;

  TeamProgrammePagesTest(TestAreas areas) {
    this.areas = areas;
    this.area = areas.create();
    this.joan = area.somebody("officer");
    this.amir = joan;
  }

  @BeforeEach
  void twoOfficers() {
    area = ProgrammeSample.loaded(areas.create());
    area.files()
        .figure(Figure.of("reached").about("english-classes", "learners").people(120))
        .figure(Figure.of("free").about("english-classes", "learners").people(1).kind("promise"));
    area.load();
    joan = area.somebody("officer");
    amir = area.somebody("officer");
  }

  @Test
  void theListShowsStatesTargetsAndWhatIsMissing() {
    assertThat(joan.get("/team/programme"))
        .hasStatusOk()
        .bodyText()
        .contains("English classes", "Moved online", "0 of 1 reached")
        .contains("Evening school", "It counts nothing")
        .contains("Recommendations", "Promises", "Add a project");
  }

  @Test
  void aProjectIsAddedInTheBrowserAndPublished() {
    MvcTestResult added =
        OpenForm.of(joan, "/team/projects/new")
            .with("name", "Sewing circle")
            .with("summary", "Sewing for everybody.")
            .with("priority", "learning")
            .with("partner", "college")
            .with("role", "Lends the room")
            .with("starts", "May 2024")
            .with("localities", "north", "borough-wide")
            .with("methods", "A register\nA survey")
            .send();
    goesTo(added, "/team/projects/sewing-circle?done=programme.plan.added.done");

    assertThat(joan.get("/team/projects/sewing-circle"))
        .hasStatusOk()
        .bodyText()
        .contains("Not on the site", "Millbank College (Lends the room)", "May 2024", "A survey")
        .contains("It counts nothing", "Add an output", "Adds and changes projects");
    assertThat(area.get("/projects/sewing-circle")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(OpenForm.of(joan, "/team/projects/sewing-circle/publish").send()).hasStatus(303);
    assertThat(area.get("/projects/sewing-circle")).hasStatusOk();
    assertThat(area.get("/projects")).bodyText().contains("Sewing circle");
  }

  @Test
  void aRecommendationIsWrittenDownOnceAndReadByEverybody() {
    assertThat(joan.get("/team/recommendations")).bodyText().contains("Add a recommendation");
    assertThat(joan.get("/team/promises")).bodyText().doesNotContain("Add a recommendation");
    OpenForm form =
        OpenForm.of(joan, "/team/recommendations/new")
            .with("text", "Open the school in the morning too.")
            .with("about", "english-classes")
            .with("owner", "college")
            .with("due", "May 2030")
            .with("source", "own-records")
            .with("section", "Board meeting");
    goesTo(
        form.send(),
        "/team/recommendations/open-the-school-in-the-morning-too?done=programme.recommendation.added.done");
    assertThat(form.send()).hasStatus(303);

    assertThat(joan.get("/team/recommendations/open-the-school-in-the-morning-too"))
        .hasStatusOk()
        .bodyText()
        .contains("Open the school in the morning too.", "Millbank College", "May 2030");
    assertThat(joan.get("/team/recommendations/open-the-school-in-the-morning-too-2"))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(area.get("/projects/english-classes"))
        .bodyText()
        .contains("Open the school in the morning too.");
    area.load();
    assertThat(joan.get("/team/recommendations"))
        .bodyText()
        .contains("Open the school in the morning too.");
  }

  @Test
  void aRecommendationWithoutWordsOrWithUnknownFiguresIsRefused() {
    assertThat(OpenForm.of(joan, "/team/recommendations/new").send())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            OpenForm.of(joan, "/team/recommendations/new")
                .with("text", "Teach {{nothing}} more.")
                .with("about", "english-classes")
                .with("owner", "college")
                .with("source", "report")
                .send())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("{{nothing}}, which is no figure");
    assertThat(area.somebody("auditor").get("/team/recommendations/new"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void aSecondClickAddsNoSecondProject() {
    OpenForm form =
        OpenForm.of(joan, "/team/projects/new")
            .with("name", "Sewing circle")
            .with("summary", "Sewing.")
            .with("priority", "learning");

    assertThat(form.send()).hasStatus(303);
    assertThat(form.send())
        .hasStatus(303)
        .headers()
        .hasValue(
            HttpHeaders.LOCATION, "/team/projects/sewing-circle?done=programme.plan.added.done");
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
    MvcTestResult refused =
        OpenForm.of(joan, "/team/projects/new")
            .with("name", "Sewing circle")
            .with("priority", "learning")
            .with("role", "Lends the room")
            .with("starts", "soon")
            .with("about", "It begins with a needle.")
            .send();

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Write the start as a day, a month or a year", "soon")
        .contains("It begins with a needle.", "Lends the room");
    assertThat(
            OpenForm.of(joan, "/team/projects/new")
                .with("name", "Evening School")
                .with("summary", "Sewing {{nothing}}.")
                .with("priority", "learning")
                .send())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("{{nothing}}, which is no figure");
  }

  @Test
  void twoWhoChangeTheSameTextAreToldAndNothingIsLost() {
    OpenForm joans = OpenForm.of(joan, SCHOOL + "/facts").with("summary", "Lessons at night.");
    OpenForm amirs =
        OpenForm.of(amir, SCHOOL + "/facts")
            .with("summary", "Lessons at dusk.")
            .with("about", "They begin at seven.");

    assertThat(joans.send()).hasStatus(303);
    MvcTestResult told = amirs.send();

    assertThat(told)
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Lessons at night.", "Lessons at dusk.", "They begin at seven.");
    assertThat(area.get("/projects/evening-school")).bodyText().contains("Lessons at night.");
    assertThat(OpenForm.of(amir, SCHOOL + "/facts", told).send()).hasStatus(303);
    assertThat(area.get("/projects/evening-school"))
        .bodyText()
        .contains("Lessons at dusk.", "They begin at seven.");
  }

  @Test
  void twoWhoChangeDifferentFieldsBothHaveTheirWay() {
    OpenForm joans = OpenForm.of(joan, CLASSES + "/facts").with("name", "English for all");
    OpenForm amirs = OpenForm.of(amir, CLASSES + "/facts").with("about", "They begin at seven.");

    assertThat(joans.send()).hasStatus(303);
    MvcTestResult told = amirs.send();
    assertThat(told).hasStatus(HttpStatus.CONFLICT);
    assertThat(OpenForm.of(amir, CLASSES + "/facts", told).send()).hasStatus(303);

    assertThat(area.get("/projects/english-classes"))
        .bodyText()
        .contains("English for all", "They begin at seven.");
  }

  @Test
  void whoMovesTheStateAfterSomebodyElseIsTold() {
    OpenForm joans = state(joan, "paused", "Half term.");
    OpenForm amirs = state(amir, "paused", "The hall is shut.");

    assertThat(joans.send()).hasStatus(303);
    assertThat(amirs.send())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("It stands at: Paused.", "The hall is shut.");
    assertThat(joan.get(SCHOOL)).bodyText().contains("Half term.").doesNotContain("is shut");
    assertThat(area.get("/projects/evening-school")).bodyText().contains("Half term.");
  }

  @Test
  void theTargetIsReProfiledWithDateReasonAndWhoAgreed() {
    String learners = CLASSES + "/outputs/learners";
    OpenForm amirs = target(amir, "90");
    MvcTestResult agreed =
        OpenForm.of(joan, learners)
            .with("precision", "at-least")
            .with("amount", "100")
            .on("agreed-on", 1, 3, 2024)
            .with("agreed-by", "Programme board")
            .with("reason", "Rooms were closed.")
            .send();
    goesTo(agreed, learners + "?done=programme.target.agreed.done");

    assertThat(joan.get(learners))
        .hasStatusOk()
        .bodyText()
        .contains("300 people", "Not reached (40%)", "The original target")
        .contains("at least 100 people", "Reached (120%)", "The target that holds")
        .contains("1 March 2024", "Programme board", "Rooms were closed.");
    assertThat(amirs.send()).hasStatus(HttpStatus.CONFLICT);
    assertThat(joan.get(CLASSES)).bodyText().contains("target re-profiled: learners");
  }

  @Test
  void aTargetIsRefusedWhereItCannotBe() {
    assertThat(target(joan, "90.5").send())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("without decimals");
    LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
    assertThat(
            target(joan, "90")
                .on(
                    "agreed-on",
                    tomorrow.getDayOfMonth(),
                    tomorrow.getMonthValue(),
                    tomorrow.getYear())
                .send())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("This day has not come yet");
  }

  @Test
  void aNewOutputAsksForItsUnitAndCanBeTakenAway() {
    MvcTestResult added =
        OpenForm.of(joan, SCHOOL + "/outputs/new").with("label", "Cups of tea").send();
    goesTo(added, SCHOOL + "/outputs/cups-of-tea?done=programme.output.added.done");
    assertThat(joan.get(SCHOOL + "/outputs/cups-of-tea"))
        .bodyText()
        .contains("Of what", "Take this output away");

    assertThat(joan.post(SCHOOL + "/outputs/cups-of-tea/remove").exchange()).hasStatus(303);
    assertThat(joan.get(SCHOOL + "/outputs/cups-of-tea")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(joan.post(CLASSES + "/outputs/learners/remove").exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("what was promised stays on the record");
  }

  @Test
  void legacyAndOutcomesAreRecordedAndWordedAnew() {
    assertThat(OpenForm.of(joan, SCHOOL + "/legacy/new").with("text", "The rooms.").send())
        .hasStatus(303);
    assertThat(
            OpenForm.of(joan, SCHOOL + "/outcomes/new")
                .with("text", "More read.")
                .with("measures", "friends")
                .send())
        .hasStatus(303);
    OpenForm amirs = OpenForm.of(amir, SCHOOL + "/legacy/1").with("text", "The rooms for good.");
    assertThat(OpenForm.of(joan, SCHOOL + "/legacy/1").with("text", "Rooms and books.").send())
        .hasStatus(303);
    assertThat(amirs.send())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Rooms and books.", "The rooms for good.");
    assertThat(OpenForm.of(joan, SCHOOL + "/outcomes/1").with("text", "").send()).hasStatus(303);

    assertThat(joan.get(SCHOOL))
        .bodyText()
        .contains("Rooms and books.", "legacy changed", "outcome taken away")
        .doesNotContain("More read.");
  }

  @Test
  void recommendationsAndPromisesAreFollowedUpWithTheirHistory() {
    OpenForm amirs = note(amir, "/team/recommendations/go-on", "done", "It is all done.");
    assertThat(note(joan, "/team/recommendations/go-on", "accepted", "The board agreed.").send())
        .hasStatus(303);
    assertThat(amirs.send())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("It is all done.", "The board agreed.");
    assertThat(note(joan, "/team/promises/free", "kept", "All lessons were free.").send())
        .hasStatus(303);

    assertThat(joan.get("/team/recommendations/go-on"))
        .bodyText()
        .contains("Accepted", "The board agreed.", "Somebody", "Notes what became of");
    assertThat(joan.get("/team/promises"))
        .bodyText()
        .contains("People who learned English: 1 person", "Kept", "All lessons were free.");
    assertThat(joan.get("/team/promises/free")).bodyText().contains("120 people");
    assertThat(joan.get(CLASSES)).bodyText().contains("Accepted", "Kept");
    assertThat(joan.get("/team/promises/promise")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aPriorityShowsItsProjectsAndItsHistory() {
    assertThat(joan.get("/team/priorities/learning"))
        .hasStatusOk()
        .bodyText()
        .contains("English classes", "Evening school", "Loads a programme folder");
    assertThat(joan.get("/team/priorities/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(joan.get("/team/projects/nothing")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whoOnlyLooksIsOfferedNoChange() {
    TestPerson auditor = area.somebody("auditor");
    for (String page :
        new String[] {SCHOOL, CLASSES + "/outputs/learners", "/team/recommendations/go-on"}) {
      assertThat(OpenForm.body(auditor.get(page)))
          .as(page)
          .doesNotContain("<form", "Change facts", "Add an output", "Set a target");
    }
  }

  private OpenForm state(TestPerson officer, String state, String reason) {
    return OpenForm.of(officer, SCHOOL + "/state").with("to", state).with("reason", reason);
  }

  private static OpenForm target(TestPerson officer, String amount) {
    return OpenForm.of(officer, CLASSES + "/outputs/learners")
        .with("precision", "exactly")
        .with("amount", amount)
        .on("agreed-on", 2, 3, 2024)
        .with("agreed-by", "Board")
        .with("reason", "It rained.");
  }

  private static OpenForm note(TestPerson officer, String path, String state, String note) {
    return OpenForm.of(officer, path).with("state", state).with("note", note);
  }

  private static void goesTo(MvcTestResult result, String path) {
    assertThat(result).hasStatus(303).headers().hasValue(HttpHeaders.LOCATION, path);
  }
}

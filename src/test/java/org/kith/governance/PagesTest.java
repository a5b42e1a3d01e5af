package org.kith.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Joan, an officer, keeps the programme's governance. */
@KithTest
class PagesTest {
  private static final String DONE = "?done=";

  private final TestArea area;
  private final TestPerson joan;

  PagesTest(TestAreas areas) {
    this.area = areas.loaded();
    this.joan = area.somebody("officer");
  }

  @Test
  void aRiskIsRaisedRatedAnewAndClosed() {
    String path = path(risk("Hall closes", "amber", "Talks go on.").exchange());
    assertThat(joan.get("/team/governance"))
        .hasStatusOk()
        .bodyText()
        .contains("Hall closes", "Amber", "Talks go on.", "12", "Overdue since 1 January 2022");
    assertThat(joan.get("/team/governance/mine")).bodyText().contains("Hall closes");

    MvcTestResult changed =
        filled(joan.post(path + "/change"), "Hall closes", "red", "Notice was given.")
            .param("version", "1")
            .exchange();
    assertThat(changed).hasStatus(303);
    assertThat(joan.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("Notice was given.", "Talks go on.", "Rated anew", "3 × 4 = 12");

    assertThat(
            joan.post(path + "/close")
                .param("version", "2")
                .param("happened", "The school offered its hall.")
                .exchange())
        .hasStatus(303);
    assertThat(joan.get("/team/governance")).bodyText().doesNotContain("Hall closes");
    assertThat(joan.get("/team/governance/closed"))
        .bodyText()
        .contains("Hall closes", "The school offered its hall.");
    assertThat(
            joan.post(path + "/reopen")
                .param("version", "3")
                .param("again", "The school needs it.")
                .exchange())
        .hasStatus(303);
    assertThat(joan.get(path))
        .bodyText()
        .contains("Opened again", "The school needs it.")
        .contains("Raises, changes and closes risks", "– reopened");
  }

  @Test
  void twoWhoChangeOneRiskAreShownBoth() {
    String path = path(risk("Hall closes", "amber", "Talks go on.").exchange());
    String seen = cut(joan.get(path + "/change"), "name=\"seen\" value=\"");
    filled(joan.post(path + "/change"), "Hall closes", "red", "Notice was given.")
        .param("version", "1")
        .exchange();

    assertThat(
            filled(joan.post(path + "/change"), "Hall closes", "green", "It is safe.")
                .param("version", "1")
                .param("seen", seen)
                .exchange())
        .hasStatus(409)
        .bodyText()
        .contains("It is safe.", "Notice was given.");
  }

  @Test
  void aSecondClickRaisesNoSecondRisk() {
    String once = "00000000-0000-0000-0000-00000000000a";
    String first = path(risk("Hall closes", "red", "Now.").param("once", once).exchange());
    String second = path(risk("Hall closes", "red", "Now.").param("once", once).exchange());

    assertThat(second).isEqualTo(first);
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() {
    assertThat(
            joan.post("/team/governance/new/risk")
                .param("title", "Hall closes")
                .param("likelihood", "7")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Hall closes", "Choose a rating", "The likelihood must be between 1 and 5");
  }

  @Test
  void aMeetingHasMinutesActionsAndDecisions() {
    String meeting = path(meeting("# Hall\n\nThe **hall** was discussed.").exchange());
    assertThat(
            day(joan.post(meeting + "/actions/new"), "due", LocalDate.of(2021, 12, 1))
                .param("words", "Write to the landlord")
                .param("owner", joan.account())
                .exchange())
        .hasStatus(303);
    String id = meeting.substring(meeting.lastIndexOf('/') + 1);
    filled(joan.post("/team/governance/new/decision"), "Which hall?", "amber", "Soon.")
        .param("meeting", id)
        .exchange();

    assertThat(joan.get(meeting))
        .hasStatusOk()
        .bodyText()
        .contains("<strong>hall</strong>", "Write to the landlord", "Overdue since", "Which hall?")
        .contains("Chair");
    assertThat(joan.get("/team")).bodyText().contains("Write to the landlord");

    String action = link(joan.get(meeting), "/team/meetings/actions/");
    assertThat(joan.get(action)).hasStatusOk().bodyText().contains("Write to the landlord");
    assertThat(
            day(joan.post(action), "due", LocalDate.of(2021, 12, 1))
                .param("version", "1")
                .param("words", "Write to the landlord")
                .param("owner", joan.account())
                .param("done", "yes")
                .param("how", "By letter")
                .exchange())
        .hasStatus(303);
    assertThat(joan.get(meeting)).bodyText().contains("Done on", "By letter");
    assertThat(joan.get("/team")).bodyText().doesNotContain("Write to the landlord");
  }

  @Test
  void minutesThatAreNoMarkdownOfOursComeBackWithAllTheirWords() {
    assertThat(meeting("<b>Shouted</b> at length").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("at length", "the minutes");
  }

  @Test
  void aReviewThatIsDueSoonIsAReminder() {
    register("Transport scheme", LocalDate.now().plusDays(10));
    register("Old scheme", LocalDate.now().minusDays(10));
    register("Later scheme", LocalDate.now().plusDays(60));

    assertThat(joan.get("/team/registers"))
        .hasStatusOk()
        .bodyText()
        .contains("Transport scheme", "Overdue since", "Equality impact assessments");
    assertThat(joan.get("/team"))
        .bodyText()
        .contains("Review “Transport scheme”", "Review “Old scheme”")
        .doesNotContain("Later scheme");
    assertThat(area.somebody("data-protection-officer").get("/team"))
        .bodyText()
        .contains("Review “Old scheme”");
    assertThat(area.somebody("analyst").get("/team")).bodyText().doesNotContain("Old scheme");
  }

  @Test
  void aRegisterEntryIsChanged() {
    String path = path(register("Transport scheme", LocalDate.of(2022, 1, 1)));

    assertThat(joan.get(path + "/change")).hasStatusOk().bodyText().contains("Transport scheme");
    assertThat(
            registered(joan.post(path + "/change"), "Bus scheme", LocalDate.of(2023, 1, 1))
                .param("version", "1")
                .exchange())
        .hasStatus(303);
    assertThat(joan.get(path)).bodyText().contains("Bus scheme", "No barrier was found.");
  }

  private MockMvcRequestBuilder risk(String title, String rating, String reason) {
    return filled(joan.post("/team/governance/new/risk"), title, rating, reason);
  }

  private MockMvcRequestBuilder filled(
      MockMvcRequestBuilder form, String title, String rating, String reason) {
    return day(day(form, "raised", LocalDate.of(2021, 10, 5)), "review", LocalDate.of(2022, 1, 1))
        .param("title", title)
        .param("description", "The landlord may sell.")
        .param("likelihood", "3")
        .param("impact", "4")
        .param("rating", rating)
        .param("reason", reason)
        .param("owner", joan.account());
  }

  private MockMvcRequestBuilder meeting(String minutes) {
    return day(joan.post("/team/meetings/new"), "held", LocalDate.of(2021, 11, 3))
        .param("kind", "board")
        .param("title", "Autumn board")
        .param("attendance", "Chair\nPolice")
        .param("minutes", minutes);
  }

  private MvcTestResult register(String title, LocalDate review) {
    return registered(joan.post("/team/registers/new"), title, review).exchange();
  }

  private MockMvcRequestBuilder registered(
      MockMvcRequestBuilder form, String title, LocalDate review) {
    return day(day(form, "dated", LocalDate.of(2021, 4, 1)), "review", review)
        .param("kind", "equality")
        .param("title", title)
        .param("owner", joan.account())
        .param("outcome", "No barrier was found.");
  }

  private static MockMvcRequestBuilder day(MockMvcRequestBuilder form, String name, LocalDate day) {
    return form.param(name + "-day", String.valueOf(day.getDayOfMonth()))
        .param(name + "-month", String.valueOf(day.getMonthValue()))
        .param(name + "-year", String.valueOf(day.getYear()));
  }

  private static String path(MvcTestResult result) {
    String location =
        Objects.requireNonNull(result.getResponse().getHeader(HttpHeaders.LOCATION), "refused");
    return location.contains(DONE) ? location.substring(0, location.indexOf(DONE)) : location;
  }

  private static String link(MvcTestResult page, String beginning) {
    return beginning + cut(page, beginning);
  }

  /** What follows in the page, up to the next quotation mark. */
  private static String cut(MvcTestResult page, String beginning) {
    try {
      String body = page.getResponse().getContentAsString();
      int from = body.indexOf(beginning) + beginning.length();
      return body.substring(from, body.indexOf('"', from));
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

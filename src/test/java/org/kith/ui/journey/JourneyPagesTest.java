package org.kith.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Amina goes through a journey, page by page. */
@KithTest
class JourneyPagesTest {
  private final TestArea area;

  JourneyPagesTest(TestAreas areas) {
    this.area = areas.loaded();
  }

  @Test
  void fromTheStartToTheAnswersAndOn() {
    assertThat(area.get("/sample/journey")).hasStatusOk().bodyText().contains("Start now");
    String draft = begin();
    assertThat(location(area.get(draft))).isEqualTo(draft + "/name");
    assertThat(area.get(draft + "/name"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("<h1[^>]*><label[^>]*>\\s*Your name\\s*</label></h1>");

    assertThat(post(draft + "/name", "name", "Amina")).isEqualTo(draft + "/photos");
    assertThat(post(draft + "/photos", "photos", "yes")).isEqualTo(draft + "/day");
    assertThat(
            post(
                draft + "/day",
                "start-day",
                "3",
                "start-month",
                "November",
                "start-year",
                "2021",
                "mode",
                "two"))
        .isEqualTo(draft + "/remarks");
    assertThat(post(draft + "/remarks", "story", "")).isEqualTo(draft + "/check");
    assertThat(area.get(draft + "/check"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Amina",
            "3 November 2021",
            "People from different groups",
            "No answer",
            draft + "/day\"");
    assertThat(post(draft + "/check")).isEqualTo("/sample/thanks/Amina-2021-11-03");
  }

  @Test
  void backLinksLeadTheWayThatSheCame() {
    String draft = answered("no");

    assertThat(area.get(draft + "/remarks")).bodyText().contains("href=\"" + draft + "/photos\"");
    assertThat(area.get(draft + "/photos")).bodyText().contains("href=\"" + draft + "/name\"");
    assertThat(area.get(draft + "/check")).bodyText().contains("href=\"" + draft + "/remarks\"");
  }

  @Test
  void aQuestionThatIsNotAskedIsNoPage() {
    assertThat(location(area.get(answered("no") + "/day"))).doesNotEndWith("/day");
  }

  @Test
  void aChangedAnswerAsksWhatNowHasToBeAsked() {
    String draft = answered("no");

    assertThat(post(draft + "/photos", "photos", "yes")).isEqualTo(draft + "/day");
    assertThat(location(area.get(draft + "/check"))).isEqualTo(draft + "/day");
    assertThat(post(draft + "/check")).isEqualTo(draft);
    assertThat(location(area.get(draft))).isEqualTo(draft + "/day");
    assertThat(post(draft + "/photos", "photos", "no")).isEqualTo(draft + "/check");
  }

  @Test
  void aWrongAnswerComesBackAsItWasTyped() {
    String draft = begin();

    assertThat(area.post(draft + "/name").param("name", "a".repeat(201)).exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("There is a problem", "a".repeat(201), "<title>Error: ");
  }

  @Test
  void aSecondClickOnSendLeadsToTheSameEnd() {
    String draft = answered("no");

    assertThat(post(draft + "/check")).isEqualTo("/sample/thanks/Amina");
    assertThat(post(draft + "/check")).isEqualTo("/sample/thanks/Amina");
    assertThat(location(area.get(draft))).isEqualTo("/sample/thanks/Amina");
    assertThat(location(area.get(draft + "/name"))).isEqualTo("/sample/thanks/Amina");
  }

  @Test
  void whatIsRefusedCanBeMendedAndSentAgain() {
    String draft = answered("no");
    post(draft + "/name", "name", "Nobody");

    assertThat(area.post(draft + "/check").exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Nobody takes this today.");
    post(draft + "/name", "name", "Joan");
    assertThat(post(draft + "/check")).isEqualTo("/sample/thanks/Joan");
  }

  @Test
  void whoeverComesTooLateFindsTheirWordsAgain() {
    assertThat(area.post("/pl/sample/journey/0000/name").param("name", "Long words").exchange())
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("Long words", "href=\"/pl/sample/journey\"");
    assertThat(area.get("/sample/journey/0000/name")).hasStatus(HttpStatus.GONE);
  }

  @Test
  void theWayStaysInItsLanguage() {
    String draft = begin();

    assertThat(location(area.post("/ur" + draft + "/name").param("name", "آمنہ").exchange()))
        .isEqualTo("/ur" + draft + "/photos");
  }

  @Test
  void nothingOfADraftStaysInASharedBrowser() {
    String draft = answered("no");

    for (String page : new String[] {"", "/name", "/check"}) {
      assertThat(area.get(draft + page)).headers().hasValue("Cache-Control", "no-store");
    }
  }

  private String begin() {
    return post("/sample/journey");
  }

  private String answered(String photos) {
    String draft = begin();
    post(draft + "/name", "name", "Amina");
    post(draft + "/photos", "photos", photos);
    post(draft + "/remarks", "story", "");
    return draft;
  }

  /** Sends an answer and tells the path that it led to. */
  private String post(String path, String... namesAndValues) {
    var request = area.post(path);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], namesAndValues[i + 1]);
    }
    return location(request.exchange());
  }

  private static String location(MvcTestResult result) {
    assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
    return Objects.requireNonNull(result.getResponse().getHeader("Location"));
  }
}

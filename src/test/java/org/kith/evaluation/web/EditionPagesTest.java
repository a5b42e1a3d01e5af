package org.kith.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class EditionPagesTest {
  private static final Pattern DRAFT = Pattern.compile("/team/editions/([0-9a-f-]{36})");

  private final TestAreas areas;

  EditionPagesTest(TestAreas areas) {
    this.areas = areas;
  }

  @Test
  void beforeAnyEditionTheReportIsADraftOfTodaysFigures() throws Exception {
    TestArea area = areas.loaded();

    assertThat(area.get("/report")).hasStatusOk();
    assertThat(body(area.get("/report"))).contains("No edition has been published yet");
    assertThat(body(area.get("/report/editions"))).contains("No edition has been published yet");
    assertThat(area.get("/report/compare")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(area.get("/report.docx")).hasStatusOk();
  }

  @Test
  void oneOfficerDraftsAnotherPublishesAndReadersFindIt() throws Exception {
    TestArea area = told();
    TestPerson joan = area.somebody("officer");
    TestPerson sam = area.somebody("officer");

    String id = draft(joan, "First year");
    assertThat(body(joan.get("/team/editions/" + id + "/publish")))
        .contains("Why do you publish it alone?");
    assertThat(joan.post("/team/editions/" + id + "/publish").exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(body(area.get("/report"))).contains("No edition has been published yet");
    assertThat(area.get("/team/editions/" + id)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(body(sam.get("/team"))).contains("The edition “First year” waits to be published");
    assertThat(body(joan.get("/team"))).doesNotContain("waits to be published");

    assertThat(sam.get("/team/editions/" + id + "/report.pdf")).hasStatusOk();
    assertThat(sam.post("/team/editions/" + id + "/publish").exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(body(area.get("/report"))).contains("Edition 1:", "First year");
    assertThat(body(area.get("/pl/report"))).contains("Wydanie 1:");
    assertThat(body(area.get("/report/editions"))).contains("First year", "report.docx");
    assertThat(area.get("/report/editions/1")).hasStatusOk();
    byte[] stored = content(area.get("/report/editions/1/report.pdf"));
    assertThat(content(area.get("/report.pdf"))).isEqualTo(stored);
    assertThat(area.get("/report/editions/2")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(area.get("/report/editions/x")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(area.get("/report/editions/1/model")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(joan.get("/team/editions/" + id)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void twoEditionsAreShownSideBySide() throws Exception {
    TestArea area = told();
    TestPerson joan = area.somebody("officer");
    publishAlone(joan, draft(joan, "First year"));
    area.files()
        .definition(area.subject(), "visitors", "People who looked in")
        .figure(
            org.kith.Figure.of("visitors-in-report").about(area.subject(), "visitors").people(7));
    area.load();
    publishAlone(joan, draft(joan, "Second year"));

    assertThat(body(area.get("/report/compare?from=1&to=2")))
        .contains("From edition 1 to edition 2", "People who looked in", "7 people")
        .contains("Figures that are new")
        .doesNotContain("Figures that are gone");
    assertThat(body(area.get("/report/compare"))).contains("From edition 1 to edition 2");
    assertThat(body(area.get("/report/compare?from=2&to=1"))).contains("Figures that are gone");
    assertThat(body(area.get("/report/editions/1"))).contains("There is a later one");
    assertThat(body(area.get("/report/editions")))
        .contains("The same person prepared and published this edition", "Nobody else is here");
    assertThat(area.get("/report/compare?from=1&to=9")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aWithdrawnEditionSaysThatItWasAndServesNothing() throws Exception {
    TestArea area = told();
    TestPerson joan = area.somebody("officer");
    TestPerson keeper = area.somebody("data-protection-officer");
    publishAlone(joan, draft(joan, "First year"));
    assertThat(body(area.get("/report"))).contains("A neighbour told us her story.");

    assertThat(body(keeper.get("/team/editions/withdraw"))).contains("report/limits-of-the-data");
    assertThat(
            keeper
                .post("/team/editions/withdraw")
                .param("text", "report/limits-of-the-data")
                .exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            keeper
                .post("/team/editions/withdraw")
                .param("text", "report/limits-of-the-data")
                .param("reason", "Its teller asked for it.")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(area.get("/report/editions/1")).hasStatus(HttpStatus.GONE);
    assertThat(body(area.get("/report/editions/1")))
        .contains("This edition was withdrawn on", "Its teller asked for it.", "Read edition 1.1");
    assertThat(area.get("/report/editions/1/report.html")).hasStatus(HttpStatus.GONE);
    assertThat(body(area.get("/report")))
        .contains("Edition 1.1:", "A text that stood here was withdrawn on")
        .doesNotContain("her story");
    assertThat(area.get("/report/editions/1.1/report.html")).hasStatusOk();
  }

  @Test
  void whoMayNotPublishFindsNoFormForIt() throws Exception {
    TestArea area = told();
    TestPerson joan = area.somebody("officer");
    String id = draft(joan, "First year");
    TestPerson analyst = area.somebody("analyst");
    TestPerson partner = area.somebody("partner-coordinator");

    assertThat(body(analyst.get("/team/editions/" + id))).doesNotContain("/publish\"");
    assertThat(analyst.get("/team/editions/" + id + "/publish")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(analyst.post("/team/editions/" + id + "/publish").exchange())
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(analyst.get("/team/editions/withdraw")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(partner.get("/team/editions")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(partner.get("/team/editions/" + id + "/report.pdf")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void aDiscardedDraftIsNotShownAnyMore() throws Exception {
    TestArea area = told();
    TestPerson joan = area.somebody("officer");
    String id = draft(joan, "First year");

    assertThat(
            joan.post("/team/editions/" + id + "/discard").param("reason", "Too early").exchange())
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(joan.get("/team/editions/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(body(joan.get("/team/editions"))).contains("No draft waits to be published");
  }

  private TestArea told() {
    TestArea area = areas.loaded();
    area.files()
        .file("narratives/report/limits-of-the-data.md", "A neighbour told us her story.\n");
    area.load();
    return area;
  }

  private static String draft(TestPerson person, String title) {
    MvcTestResult answer =
        person
            .post("/team/editions/new")
            .param("title", title)
            .param("once", UUID.randomUUID().toString())
            .exchange();
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    Matcher id = DRAFT.matcher(String.valueOf(answer.getResponse().getHeader("Location")));
    assertThat(id.find()).isTrue();
    assertThat(person.get("/team/editions/" + id.group(1))).hasStatusOk();
    return id.group(1);
  }

  private static void publishAlone(TestPerson person, String id) {
    assertThat(
            person
                .post("/team/editions/" + id + "/publish")
                .param("alone", "Nobody else is here.")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private static String body(MvcTestResult answer) throws Exception {
    return answer.getResponse().getContentAsString();
  }

  private static byte[] content(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }
}

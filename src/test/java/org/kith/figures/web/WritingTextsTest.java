package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.WrittenText;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An officer writes what the page about the programme tells, in the browser and without a script.
 */
@KithTest
class WritingTextsTest {
  private static final String ABOUT = "/team/texts/about.en";

  private final TestArea area;
  private final TestPerson joan;
  private final NarrativeWriting writing;

  WritingTextsTest(TestAreas areas, NarrativeWriting writing) {
    this.area = areas.loaded();
    this.joan = area.somebody("officer");
    this.writing = writing;
  }

  @Test
  void aFigureIsFoundAndPutWhereItIsToGo() {
    MvcTestResult found =
        joan.post(ABOUT)
            .param("version", "0")
            .param("body", "We taught {{}} in all.")
            .param("figure-query", "learned ENGLISH 120")
            .param("do", "find")
            .exchange();

    assertThat(found)
        .hasStatusOk()
        .bodyText()
        .contains("People who learned English", "Final report", "120 people", "Published")
        .contains("We taught {{}} in all.", "insert learners-in-report|unit");

    MvcTestResult inserted =
        joan.post(ABOUT)
            .param("version", "0")
            .param("body", "We taught {{}} in all.")
            .param("figure-query", "learned")
            .param("do", "insert learners-in-report|unit")
            .exchange();

    assertThat(inserted)
        .hasStatusOk()
        .bodyText()
        .contains("We taught {{learners-in-report|unit}} in all.");
    assertThat(written().latest()).isNull();
  }

  @Test
  void withoutAMarkAFigureGoesToTheEnd() {
    assertThat(
            joan.post(ABOUT)
                .param("version", "0")
                .param("body", "We taught")
                .param("do", "insert learners-in-report")
                .exchange())
        .bodyText()
        .contains("We taught {{learners-in-report}}");
  }

  @Test
  void whatMatchesNothingSaysSo() {
    assertThat(
            joan.post(ABOUT)
                .param("version", "0")
                .param("body", "Words")
                .param("figure-query", "elephants")
                .param("do", "find")
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("No figures for “elephants”", "Words");
  }

  @Test
  void aPreviewShowsFiguresAndNamesWhatIsWrong() {
    assertThat(preview("We taught {{learners-in-report|unit}}, of whom 17 passed."))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"/team/figures/learners-in-report\"", "Line 1: the number 17 is typed")
        .doesNotContain("To be mended");
    assertThat(preview("One.\n\nTwo {{nobody-said-so}}."))
        .bodyText()
        .contains("To be mended", "line 3: there is no figure “nobody-said-so”");
    assertThat(preview("A <b>bold</b> word."))
        .bodyText()
        .contains("line 1: HTML is not allowed", "It cannot be shown as it is written")
        .doesNotContain("<b>bold</b>");
    assertThat(written().latest()).isNull();
  }

  @Test
  void aTextIsWrittenAndPublished() {
    assertThat(joan.get("/team/texts/new"))
        .hasStatusOk()
        .bodyText()
        .contains("About the programme");
    assertThat(joan.post("/team/texts/new").param("place", "about").exchange())
        .hasRedirectedUrl(ABOUT);
    assertThat(joan.get(ABOUT)).hasStatusOk();

    assertThat(save("We taught {{learners-in-report|unit}}.", 0)).hasStatus(303);
    assertThat(joan.get("/team/texts"))
        .bodyText()
        .contains("About the programme", "Draft waits", "Somebody");
    assertThat(joan.get("/team")).bodyText().contains("A draft of a text waits to be published");
    assertThat(joan.get(ABOUT + "/publish")).hasStatusOk();
    assertThat(joan.post(ABOUT + "/publish").param("version", "1").exchange()).hasStatus(303);

    assertThat(area.get("/about")).bodyText().contains("120 people");
    assertThat(joan.get("/team/texts?state=draft")).bodyText().contains("No text is like that");
  }

  @Test
  void ofTwoWhoWriteTheSecondSeesBothTexts() {
    save("First words.", 0);

    assertThat(save("Second words.", 0))
        .hasStatus(409)
        .bodyText()
        .contains("First words.", "Second words.");
  }

  @Test
  void versionsAreComparedLineByLine() {
    save("One\n\nTwo", 0);
    save("One\n\nThree", 1);

    assertThat(joan.get(ABOUT + "/versions")).bodyText().contains("Version 1", "Version 2");
    assertThat(joan.get(ABOUT + "/versions/2"))
        .bodyText()
        .containsPattern("Removed</span> <del[^>]*>Two</del>")
        .containsPattern("Added</span> <ins[^>]*>Three</ins>");
    assertThat(joan.get(ABOUT + "/versions/1"))
        .bodyText()
        .contains("Make version 1 the draft again");
    assertThat(joan.post(ABOUT + "/versions/1").param("version", "2").exchange()).hasStatus(303);
    assertThat(written().markdown()).isEqualTo("One\n\nTwo");
  }

  @Test
  void aTranslationStandsBesideItsEnglish() {
    save("Lessons near home.", 0);
    joan.post(ABOUT + "/publish").param("version", "1").exchange();

    assertThat(joan.get("/team/texts/about.pl"))
        .hasStatusOk()
        .bodyText()
        .contains("Lessons near home.", "It says what the English text says now");
    assertThat(joan.get("/team/texts/about.xx")).hasStatus(404);
  }

  @Test
  void whoMayOnlyDraftIsNotOfferedToPublish() {
    TestPerson analyst = area.somebody("analyst");
    save("Words.", 0);

    assertThat(analyst.get(ABOUT)).hasStatusOk().bodyText().doesNotContain("Publish the draft");
    assertThat(analyst.post(ABOUT + "/publish").param("version", "1").exchange()).hasStatus(403);
    assertThat(area.somebody("adviser").get("/team/texts")).hasStatus(403);
    assertThat(area.get("/team/texts")).hasStatus(303);
  }

  private MvcTestResult preview(String body) {
    return joan.post(ABOUT)
        .param("version", "0")
        .param("body", body)
        .param("do", "preview")
        .exchange();
  }

  private MvcTestResult save(String body, int version) {
    return joan.post(ABOUT)
        .param("version", String.valueOf(version))
        .param("seen", "body=another-text")
        .param("body", body)
        .exchange();
  }

  private WrittenText written() {
    return area.acting(() -> writing.at("about", "en"));
  }
}

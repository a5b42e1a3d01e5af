package org.kith.website;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;

@KithTest
class HomeTest {
  private final TestAreas areas;

  HomeTest(TestAreas areas) {
    this.areas = areas;
  }

  @Test
  void beforeAProgrammeIsLoadedItSaysSo() {
    assertThat(areas.loaded().get("/"))
        .hasStatusOk()
        .bodyText()
        .contains("No programme has been loaded yet");
  }

  @Test
  void itShowsTheNarrativeWithTheFiguresOfTheLedger() {
    TestArea area = withStory("Once {{learners|unit}} met.");

    assertThat(area.get("/")).bodyText().contains("86 people").doesNotContain("{{");
  }

  @Test
  void itChangesWithTheRecords() {
    TestArea area = withStory("Once {{learners|unit}} met.");
    assertThat(area.get("/")).bodyText().contains("86 people");

    area.files().file("narratives/home.md", "Later {{learners|unit}} met again.");
    area.load();

    assertThat(area.get("/")).bodyText().contains("met again");
  }

  @Test
  void aNarrativeThatCouldHarmAReaderIsNeverLoaded() {
    TestArea area = areas.create();
    area.files().file("narratives/home.md", "<script>alert(1)</script>");

    assertThat(org.assertj.core.api.Assertions.catchThrowable(area::load))
        .hasMessageContaining("Nothing was loaded");
  }

  @Test
  void statementsAreThereInEveryLanguage() {
    TestArea area = areas.loaded();
    for (String path : new String[] {"/accessibility", "/privacy", "/cookies"}) {
      assertThat(area.get(path)).hasStatusOk();
      assertThat(area.get("/ur" + path)).hasStatusOk().bodyText().contains("dir=\"rtl\"");
    }
  }

  private TestArea withStory(String markdown) {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned")
        .figure(Figure.of("learners").about(area.subject(), "learners").people(86))
        .file("narratives/home.md", markdown);
    area.load();
    return area;
  }
}

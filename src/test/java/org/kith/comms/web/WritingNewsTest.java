package org.kith.comms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer writes news in the browser, without a script. */
@KithTest
class WritingNewsTest {
  private static final String SPRING = "/team/news/spring-classes";

  private final TestArea area;
  private final TestPerson joan;

  WritingNewsTest(TestAreas areas) {
    this.area = areas.loaded();
    this.joan = area.somebody("officer");
  }

  @Test
  void figuresGoIntoTheTitleToo() {
    assertThat(
            typed(joan.post("/team/news/new"), "Classes for {{}}")
                .param("do", "insert learners-in-report|unit")
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Classes for {{learners-in-report|unit}}");
  }

  @Test
  void newsIsBegunLookedAtPublishedAndWithdrawn() {
    assertThat(typed(joan.post("/team/news/new"), "Spring classes").exchange()).hasStatus(303);
    assertThat(joan.get("/team/news")).bodyText().contains("Spring classes", "Draft");
    assertThat(joan.get(SPRING + "/preview"))
        .hasStatusOk()
        .bodyText()
        .contains("Spring classes", "This is how visitors will see the draft");
    assertThat(joan.get("/team")).bodyText().contains("A draft of news waits to be published");

    assertThat(publish("now").exchange()).hasStatus(303);
    assertThat(area.get("/news/spring-classes")).hasStatusOk();
    assertThat(joan.get(SPRING)).bodyText().contains("Published", "Came out");

    assertThat(joan.post(SPRING + "/withdraw").param("reason", "").exchange()).hasStatus(422);
    assertThat(joan.post(SPRING + "/withdraw").param("reason", "The hall closed").exchange())
        .hasStatus(303);
    assertThat(joan.get(SPRING)).bodyText().contains("Withdrawn: The hall closed");
    assertThat(area.get("/news/spring-classes")).hasStatus(404);
  }

  @Test
  void aTimeHasToBeATimeThatIsStillToCome() {
    typed(joan.post("/team/news/new"), "Spring classes").exchange();
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    assertThat(publish("later").exchange()).hasStatus(422);
    assertThat(at(today.minusDays(1), "09:00")).hasStatus(422).bodyText().contains("is past");
    assertThat(at(today.plusDays(1), "half past nine"))
        .hasStatus(422)
        .bodyText()
        .contains("Enter the time in hours and minutes");
    assertThat(at(today.plusDays(1), "9:30")).hasStatus(303);
    assertThat(joan.get(SPRING)).bodyText().contains("Scheduled", "at 09:30");
  }

  @Test
  void ofTwoWhoWriteTheSecondSeesBothTexts() {
    typed(joan.post("/team/news/new"), "Spring classes").exchange();
    typed(joan.post(SPRING).param("version", "1"), "Spring lessons").exchange();

    assertThat(
            typed(joan.post(SPRING).param("version", "1").param("seen", "title=x"), "Spring terms")
                .exchange())
        .hasStatus(409)
        .bodyText()
        .contains("Spring lessons", "Spring terms");
  }

  @Test
  void versionsAreComparedAndGoneBackTo() {
    typed(joan.post("/team/news/new"), "Spring classes").exchange();
    typed(joan.post(SPRING).param("version", "1"), "Spring lessons").exchange();

    assertThat(joan.get(SPRING + "/versions/2"))
        .bodyText()
        .containsPattern("Removed</span> <del[^>]*>Spring classes</del>");
    assertThat(joan.post(SPRING + "/versions/1").param("version", "2").exchange()).hasStatus(303);
    assertThat(joan.get("/team/news")).bodyText().contains("Spring classes");
  }

  @Test
  void whoMayNotWriteSeesNoDrafts() {
    typed(joan.post("/team/news/new"), "Spring classes").exchange();
    for (String role : new String[] {"analyst", "adviser", "board-member", "auditor"}) {
      TestPerson somebody = area.somebody(role);
      assertThat(somebody.get("/team/news")).as(role).hasStatus(403);
      assertThat(somebody.get(SPRING)).as(role).hasStatus(403);
      assertThat(somebody.get(SPRING + "/preview")).as(role).hasStatus(403);
      assertThat(somebody.post(SPRING + "/publish").param("version", "1").exchange())
          .as(role)
          .hasStatus(403);
    }
    assertThat(joan.get("/team/news/nothing-of-the-kind")).hasStatus(404);
    assertThat(joan.get(SPRING + "/xx")).hasStatus(404);
  }

  private static MockMvcRequestBuilder typed(MockMvcRequestBuilder form, String title) {
    return form.param("title", title).param("summary", "They begin.").param("body", "Come along.");
  }

  private MockMvcRequestBuilder publish(String when) {
    return joan.post(SPRING + "/publish").param("version", "1").param("when", when);
  }

  private MvcTestResult at(LocalDate day, String time) {
    return publish("later")
        .param("day-day", String.valueOf(day.getDayOfMonth()))
        .param("day-month", String.valueOf(day.getMonthValue()))
        .param("day-year", String.valueOf(day.getYear()))
        .param("time", time)
        .exchange();
  }
}

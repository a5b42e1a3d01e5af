package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class LedgerTest {
  private static final Pattern ROW = Pattern.compile("href=\"(?:/\\w\\w)?/figures/([a-z0-9-]+)\"");

  private final TestAreas areas;

  LedgerTest(TestAreas areas) {
    this.areas = areas;
  }

  @Test
  void aPageShowsFiftyFigures() {
    TestArea area = areaWith(51);

    assertThat(shown(area.get("/figures"))).hasSize(50);
    assertThat(shown(area.get("/figures?page=2"))).hasSize(1);
    assertThat(area.get("/figures?page=3")).hasStatus(404);
  }

  @Test
  void everyFigureStandsOnOnePageOnly() {
    TestArea area = areaWith(120);

    assertThat(
            IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(page -> shown(area.get("/figures?page=" + page)).stream()))
        .hasSize(120)
        .doesNotHaveDuplicates();
  }

  @Test
  void anotherAreasFiguresAreNotThere() {
    areas.loaded();

    assertThat(shown(areaWith(1).get("/figures"))).containsExactly("figure-0");
  }

  @Test
  void onlyTheChosenKindIsShown() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("result").about(area.subject(), "learners").people(120))
        .figure(Figure.of("goal").about(area.subject(), "learners").kind("target").people(100));
    area.load();

    assertThat(shown(area.get("/figures?kind=target"))).containsExactly("goal");
    assertThat(shown(area.get("/figures?kind=reported"))).containsExactly("result");
  }

  @Test
  void countsOfListsAreLeftOutUnlessAskedFor() {
    TestArea area = areaWith(1);
    area.files()
        .append("figures/definitions.csv", area.subject() + ",entries,Entries of a list,count\n")
        .figure(
            Figure.of("entries")
                .about(area.subject(), "entries")
                .kind("list")
                .unit("items")
                .people(4));
    area.load();

    assertThat(shown(area.get("/figures"))).containsExactly("figure-0");
    assertThat(shown(area.get("/figures?counts=yes"))).containsExactly("figure-0", "entries");
  }

  @Test
  void everyWordOfTheSearchIsInTheLabel() {
    TestArea area = areas.loaded();

    assertThat(shown(area.get("/figures?q=ENGLISH learned"))).containsExactly("learners-in-report");
    assertThat(shown(area.get("/figures?q=english teachers"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "' or 1=1--", "%", "_", "\\", "<script>"})
  void whatIsTypedIsOnlyEverLookedFor(String typed) {
    MvcTestResult page = areas.loaded().get("/figures?q=" + typed);

    assertThat(page).hasStatusOk().bodyText().doesNotContain("<script>");
    assertThat(shown(page))
        .isSubsetOf(typed.equals("%00") ? List.of("learners-in-report") : List.of());
  }

  @Test
  void charactersThatNobodyTypesAreLeftOut() {
    assertThat(shown(areas.loaded().get("/figures?q=\u0000english\u0007")))
        .containsExactly("learners-in-report");
  }

  @Test
  void onlyContradictedFiguresAreShownWhenAskedFor() {
    TestArea area = contradicted();

    assertThat(shown(area.get("/figures?contradicted=yes")))
        .containsExactlyInAnyOrder("learners-here", "learners-there");
    assertThat(area.get("/figures")).bodyText().contains("Contradicted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=rumour", "sort=luck", "page=first"})
  void aChoiceThatDoesNotExistIsRefused(String query) {
    assertThat(areas.loaded().get("/figures?" + query)).hasStatus(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "subject=nobody"})
  void aListThatDoesNotExistIsNotFound(String query) {
    assertThat(areas.loaded().get("/figures?" + query)).hasStatus(404);
  }

  @Test
  void theFileHasTheSameFigures() {
    MvcTestResult file = contradicted().get("/figures.csv?q=english&contradicted=yes");

    assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
    assertThat(file)
        .bodyText()
        .startsWith("id,label,breakdown,subject,kind,unit,value,low,high,period,")
        .contains("learners-here,People who learned English,")
        .doesNotContain("other-people");
  }

  @Test
  void englishContentSaysSoOnAPolishPage() {
    assertThat(areas.loaded().get("/pl/figures"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "href=\"/pl/figures/learners-in-report\"><span lang=\"en\">People who learned English</span>")
        .contains("Pokaż");
  }

  private TestArea areaWith(int figures) {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English");
    IntStream.range(0, figures)
        .forEach(number ->
            area.files()
                .figure(
                    Figure.of("figure-" + number)
                        .about(area.subject(), "learners")
                        .with("breakdown", "group=" + number)
                        .people(number)));
    area.load();
    return area;
  }

  /** Two values of one quantity, and one that nobody disputes. */
  private TestArea contradicted() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .definition(area.subject(), "others", "Other people")
        .figure(Figure.of("learners-here").about(area.subject(), "learners").people(120))
        .figure(
            Figure.of("learners-there")
                .about(area.subject(), "learners")
                .people(90)
                .in("report", "2"))
        .figure(Figure.of("other-people").about(area.subject(), "others").people(7));
    area.load();
    return area;
  }

  private static List<String> shown(MvcTestResult page) {
    assertThat(page).hasStatusOk();
    String body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return ROW.matcher(body).results().map(row -> row.group(1)).toList();
  }
}

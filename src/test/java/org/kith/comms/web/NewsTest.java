package org.kith.comms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.LoadRefused;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@KithTest
class NewsTest {
  private static final Pattern ITEM = Pattern.compile("href=\"/news/([a-z0-9-]+)\"");

  private final TestAreas areas;

  NewsTest(TestAreas areas) {
    this.areas = areas;
  }

  @Test
  void theNewestComesFirst() {
    TestArea area = areas.loaded();
    write(area, "spring", "2021-04-02", "Spring");
    write(area, "summer", "2021-07", "Summer");
    write(area, "earlier", "2019-12-31", "Earlier");
    area.load();

    assertThat(items(area.get("/news"))).containsExactly("summer", "spring", "earlier");
  }

  @Test
  void aPageHasTenItems() {
    TestArea area = areas.loaded();
    IntStream.rangeClosed(1, 11)
        .forEach(n -> write(area, "item-" + n, "2021-01-%02d".formatted(n), "News"));
    area.load();

    assertThat(items(area.get("/news"))).hasSize(10).startsWith("item-11");
    assertThat(items(area.get("/news?page=2"))).containsExactly("item-1");
    assertThat(area.get("/news?page=3")).hasStatus(404);
  }

  @Test
  void figuresComeFromTheLedger() {
    TestArea area = areas.loaded();
    write(area, "classes", "2021-04-02", "Classes for {{learners-in-report|unit}}");
    area.load();

    assertThat(area.get("/news/classes"))
        .hasStatusOk()
        .bodyText()
        .contains("Classes for 120 people", "href=\"/figures/learners-in-report\"")
        .doesNotContain("{{");
    assertThat(area.get("/pl/news/classes"))
        .bodyText()
        .contains("2 kwietnia 2021", "href=\"/pl/figures/learners-in-report\"", "lang=\"en\"");
  }

  @Test
  void newsWithAnUnknownFigureIsRefused() {
    TestArea area = areas.loaded();
    write(area, "rumour", "2021-04-02", "{{nobody-said-so}} people");

    assertThatThrownBy(area::load).isInstanceOf(LoadRefused.class);
  }

  @Test
  void newsWithoutADateIsRefused() {
    TestArea area = areas.loaded();
    write(area, "undated", "unstated", "Sometime");

    assertThatThrownBy(area::load).isInstanceOf(LoadRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "a'b", "A"})
  void unknownNewsIsNotFound(String slug) {
    assertThat(areas.loaded().get("/news/" + slug)).hasStatus(404);
  }

  @Test
  void theFeedIsAtomWithAbsoluteLinks() throws Exception {
    TestArea area = areas.loaded();
    write(area, "spring", "2021-04-02", "Spring & <summer>");
    area.load();

    Document feed = feed(area.get("/news.atom"));
    Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);

    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(text(entry, "title")).isEqualTo("Spring & <summer>");
    assertThat(text(entry, "updated")).isEqualTo("2021-04-02T00:00:00Z");
    assertThat(text(entry, "id")).isEqualTo("tag:" + area.host() + ",2025:news/spring");
    assertThat(((Element) entry.getElementsByTagNameNS("*", "link").item(0)).getAttribute("href"))
        .isEqualTo("http://" + area.host() + "/news/spring");
  }

  @Test
  void everyNewsPageNamesTheFeed() {
    TestArea area = areas.loaded();
    write(area, "spring", "2021-04-02", "Spring");
    area.load();

    assertThat(List.of("/news", "/news/spring"))
        .allSatisfy(path ->
            assertThat(area.get(path))
                .bodyText()
                .containsPattern("<link rel=\"alternate\" type=\"application/atom\\+xml\""));
  }

  private static void write(TestArea area, String slug, String date, String title) {
    area.files()
        .file(
            "news/" + slug + ".md",
            """
            ---
            title: "%s"
            date: %s
            summary: In short.
            ---
            %s: {{learners-in-report|unit}} came.
            """
                .formatted(title, date, title.replace("<", "").replace(">", "")));
  }

  private static List<String> items(MvcTestResult page) {
    assertThat(page).hasStatusOk();
    return ITEM.matcher(body(page)).results().map(item -> item.group(1)).toList();
  }

  private static String body(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static Document feed(MvcTestResult answer) throws Exception {
    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
  }

  private static String text(Element entry, String name) {
    return entry.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }
}

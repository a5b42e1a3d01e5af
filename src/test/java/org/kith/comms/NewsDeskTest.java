package org.kith.comms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.comms.NewsDesk.Draft;
import org.kith.figures.writing.TextNotReady;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport.Kept;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@KithTest
class NewsDeskTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final NewsText CLASSES =
      new NewsText(
          "Classes for {{learners-in-report|unit}}",
          "They begin.",
          "Come to {{learners-in-report}}.");

  private final TestAreas areas;
  private final NewsDesk desk;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private TestArea area;

  NewsDeskTest(
      TestAreas areas, NewsDesk desk, JdbcClient database, TransactionOperations transactions) {
    this.areas = areas;
    this.desk = desk;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.loaded();
  }

  @BeforeEach
  void anArea() {
    area = areas.loaded();
  }

  @Test
  void aDraftIsSeenByNobodyOutside() {
    String slug = add(CLASSES);

    assertThat(slug).isEqualTo("classes-for-learners-in-report-unit");
    assertThat(area.get("/news/" + slug)).hasStatus(404);
    assertThat(area.get("/news")).bodyText().contains("There is no news yet");
    assertThat(area.somebody("officer").get("/news/" + slug)).hasStatus(404);
    for (String query :
        List.of(
            "select title from comms.news",
            "select title from comms.news_version",
            "select title from comms.news_translation")) {
      assertThat(outside(query)).as(query).isEmpty();
    }
    assertThat(area.acting(() -> read("select title from comms.news"))).hasSize(1);
  }

  @Test
  void whatIsPublishedIsNewsOnHomePageAndFeed() {
    String slug = published(CLASSES);

    assertThat(area.get("/news/" + slug))
        .hasStatusOk()
        .bodyText()
        .contains("Classes for 120 people");
    assertThat(area.get("/")).bodyText().contains("Classes for 120 people");
    assertThat(area.get("/news.atom"))
        .bodyText()
        .contains("Classes for 120 people", TODAY + "T00:00:00Z");
  }

  /** By the clock alone: nothing else happens at that time. */
  @Test
  void scheduledNewsComesOutWhenItsTimeHasCome() {
    String slug = add(CLASSES);
    publish(slug, "en", 1, Instant.now().plusSeconds(3600));
    for (String path : List.of("/news", "/", "/news.atom")) {
      assertThat(area.get(path)).as(path).bodyText().doesNotContain("Classes for");
    }
    assertThat(area.get("/news/" + slug)).hasStatus(404);
    assertThat(outside("select title from comms.news")).isEmpty();
    assertThat(area.somebody("officer").get("/team")).bodyText().contains("comes out at");

    itsTimeComes(slug);

    assertThat(area.get("/news/" + slug)).hasStatusOk();
    assertThat(area.get("/news.atom")).bodyText().contains("Classes for 120 people");
    // not the addresses from before, which are kept for a minute
    assertThat(area.get("/news?page=1")).bodyText().contains("Classes for 120 people");
    assertThat(area.get("/?later")).bodyText().contains("Classes for 120 people");
  }

  @Test
  void aCorrectionSaysOnWhichDayItWasMade() {
    String slug = published(CLASSES);
    save(slug, "en", 1, new NewsText("Classes for all", "They begin.", "Come."));
    assertThat(area.get("/news/" + slug)).bodyText().contains("Classes for 120 people");

    publish(slug, "en", 2, null);

    assertThat(area.get("/news/" + slug))
        .bodyText()
        .contains("Classes for all", "Changed on " + TODAY.getDayOfMonth());
    assertThat(area.get("/pl/news/" + slug)).bodyText().contains("Zmieniono");
  }

  @Test
  void withdrawnNewsIsGoneUntilItIsPublishedAgain() {
    String slug = published(CLASSES);
    area.acting(
        () -> {
          desk.withdraw(slug, "The hall closed");
          return true;
        },
        NewsDesk.PUBLISH);

    assertThat(area.get("/news/" + slug)).hasStatus(404);
    assertThat(area.get("/news.atom")).bodyText().doesNotContain("Classes");
    assertThat(outside("select title from comms.news")).isEmpty();

    publish(slug, "en", 1, null);
    assertThat(area.get("/news/" + slug)).hasStatusOk();
  }

  @Test
  void aTranslationIsReadInItsLanguageAndMarkedUntilSomebodyConfirmsIt() {
    String slug = published(CLASSES);
    assertThat(area.get("/pl/news/" + slug)).bodyText().contains("Classes for 120 people");
    NewsText polish =
        new NewsText("Lekcje: {{learners-in-report|unit}}", "Zaczynają się.", "Zapraszamy.");
    area.acting(
        () -> {
          desk.save(slug, "pl", 0, new Draft(polish, true, true));
          return true;
        },
        NewsDesk.WRITE);
    assertThat(outside("select title from comms.news_translation")).isEmpty();
    publish(slug, "pl", 1, null);

    assertThat(area.get("/pl/news/" + slug))
        .bodyText()
        .contains("Lekcje: 120", "Zapraszamy.", "nikt jeszcze nie sprawdził");
    assertThat(area.get("/pl/news")).bodyText().contains("Lekcje: 120");
    assertThat(area.get("/news/" + slug)).bodyText().contains("Classes for 120 people");

    area.acting(
        () -> {
          desk.confirm(slug, "pl", 1);
          return true;
        },
        NewsDesk.PUBLISH);
    assertThat(area.get("/pl/news/" + slug)).bodyText().doesNotContain("nikt jeszcze");
  }

  @Test
  void aTranslationIsBehindOnceTheEnglishIsCorrected() {
    String slug = published(CLASSES);
    area.acting(
        () -> {
          desk.save(slug, "pl", 0, new Draft(new NewsText("Lekcje", "Są.", "Tu."), true, false));
          return true;
        },
        NewsDesk.WRITE);
    assertThat(item(slug).isBehind("pl")).isFalse();

    save(slug, "en", 1, new NewsText("Classes for all", "They begin.", "Come."));
    publish(slug, "en", 2, null);

    assertThat(item(slug).isBehind("pl")).isTrue();
    assertThat(area.somebody("officer").get("/team/news/" + slug + "/pl"))
        .bodyText()
        .contains("Behind the English", "Classes for all");
  }

  @Test
  void newsThatThePublicCouldNotBeShownIsNotPublished() {
    String slug = add(new NewsText("Rumour: {{nobody-said-so}}", "So.", "A <b>word</b>."));

    assertThat(
            catchThrowableOfType(TextNotReady.class, () -> publish(slug, "en", 1, null)).sentence())
        .contains("nobody-said-so", "HTML is not allowed");
  }

  @Test
  void whoeverSavesOverAnothersWordsIsTold() {
    String slug = add(CLASSES);
    save(slug, "en", 1, new NewsText("Other", "Other.", "Other."));

    assertThatThrownBy(() -> save(slug, "en", 1, CLASSES)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void analystsAndVisitorsWriteNone() {
    assertThatThrownBy(() -> area.acting(() -> desk.add(CLASSES))).isInstanceOf(NotAllowed.class);
    String slug = add(CLASSES);
    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  desk.publish(slug, "en", 1, null);
                  return true;
                },
                NewsDesk.WRITE))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void twoOfTheSameTitleHaveTheirOwnAddresses() {
    assertThat(List.of(add(CLASSES), add(CLASSES))).doesNotHaveDuplicates();
  }

  @Test
  void aLoadKeepsWhatWasCorrectedHereAndIsRefusedWhereItChangesTheSame() {
    file("Old title", "Old body.");
    area.load();
    save("spring", "en", 1, new NewsText("New title", "In short.", "Old body."));
    publish("spring", "en", 2, null);

    assertThat(area.load().kept()).extracting(Kept::field).containsExactly("title");
    file("Old title", "New body.");
    area.load();
    assertThat(area.get("/news/spring")).bodyText().contains("New title", "New body.");

    file("Another title", "New body.");
    assertThat(catchThrowableOfType(LoadRefused.class, area::load).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.toString()).contains("Another title", "New title"));
  }

  @Test
  void aLoadLeavesADraftADraft() {
    file("Old title", "Old body.");
    area.load();
    save("spring", "en", 1, CLASSES);
    file("Old title", "New body.");

    area.load();

    assertThat(area.get("/news/spring")).bodyText().contains("Old title", "New body.");
    assertThat(item("spring").in("en").orElseThrow().latest().says()).isEqualTo(CLASSES);
  }

  private void file(String title, String body) {
    area.files()
        .file(
            "news/spring.md",
            "---\ntitle: %s\ndate: 2021-04-02\nsummary: In short.\n---\n%s\n"
                .formatted(title, body));
  }

  private String add(NewsText says) {
    return area.acting(() -> desk.add(says), NewsDesk.WRITE);
  }

  private String published(NewsText says) {
    String slug = add(says);
    publish(slug, "en", 1, null);
    return slug;
  }

  private void save(String slug, String language, int seen, NewsText says) {
    area.acting(
        () -> {
          desk.save(slug, language, seen, new Draft(says, false, false));
          return true;
        },
        NewsDesk.WRITE);
  }

  private void publish(String slug, String language, int number, @Nullable Instant when) {
    area.acting(
        () -> {
          desk.publish(slug, language, number, when);
          return true;
        },
        NewsDesk.PUBLISH);
  }

  private TeamNews item(String slug) {
    return area.acting(() -> desk.item(slug)).orElseThrow();
  }

  private void itsTimeComes(String slug) {
    area.acting(() ->
        transactions.execute(running ->
            database
                .sql("update comms.news set shown_from = now() where slug = :slug")
                .param("slug", slug)
                .update()));
  }

  private List<String> outside(String query) {
    return ActingAs.<List<String>, RuntimeException>actingAs(
        Actor.visitor(area.id()), () -> read(query));
  }

  private List<String> read(String query) {
    return Objects.requireNonNull(
        transactions.execute(
            running -> database.sql(query).query((row, number) -> row.getString(1)).list()));
  }
}

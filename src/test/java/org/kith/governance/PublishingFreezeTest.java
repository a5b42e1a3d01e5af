package org.kith.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.comms.NewsDesk;
import org.kith.comms.NewsText;
import org.kith.comms.TeamNews;
import org.kith.governance.Freeze.FreezeText;
import org.kith.governance.domain.Freezes;
import org.kith.kernel.Period;
import org.kith.programme.Planning;
import org.kith.programme.ProjectPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Local elections are near: Joan, an officer, freezes publishing from yesterday until in a week.
 */
@KithTest
class PublishingFreezeTest {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.now(HERE);

  private final TestAreas areas;
  private final Freezes freezes;
  private final NewsDesk news;
  private final Planning planning;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private TestArea area;
  private TestPerson joan;
  private TestPerson amina;

  PublishingFreezeTest(
      TestAreas areas,
      Freezes freezes,
      NewsDesk news,
      Planning planning,
      JdbcClient database,
      TransactionOperations transactions) {
    this.areas = areas;
    this.freezes = freezes;
    this.news = news;
    this.planning = planning;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.loaded();
    this.joan = area.somebody("officer");
    this.amina = area.somebody("administrator");
  }

  @BeforeEach
  void elections() {
    area = areas.loaded();
    joan = area.somebody("officer");
    amina = area.somebody("administrator");
  }

  @Test
  void newsIsNotPublished() {
    String path = "/team/news/" + begin("Spring classes");
    freeze();

    refusedThenAllowedOnce("news", path, path + "/publish", "1");

    assertThat(area.get("/news")).bodyText().contains("Spring classes");
  }

  @Test
  void textsAreNotPublishedAndDraftingGoesOn() {
    freeze();
    assertThat(write("We taught many.", 0)).hasStatus(303);

    refusedThenAllowedOnce(
        "narrative", "/team/texts/about.en", "/team/texts/about.en/publish", "1");

    assertThat(area.get("/about")).bodyText().contains("We taught many.");
    assertThat(write("We taught more.", 1)).hasStatus(303);
    assertThat(publish(joan, "/team/texts/about.en/publish", "2")).hasStatus(422);
    assertThat(area.get("/about")).bodyText().contains("We taught many.");
  }

  @Test
  void releasesAreNotPublished() {
    area.files()
        .figure(
            Figure.of("learners-north")
                .about(area.subject(), "learners")
                .people(12)
                .with("breakdown", "locality=north"));
    area.load();
    String path =
        location(
            joan.post("/team/releases/new")
                .param("table", "figures-by-locality")
                .param("threshold", "5")
                .param("once", UUID.randomUUID().toString())
                .exchange());
    assertThat(amina.post(path + "/approve").param("version", "2").exchange()).hasStatus(303);
    freeze();

    refusedThenAllowedOnce("release", path, path + "/publish", "3");

    assertThat(area.get("/releases")).bodyText().contains("Figures by locality");
  }

  @Test
  void editionsAreNotPublished() {
    String path =
        location(
            amina
                .post("/team/editions/new")
                .param("title", "First year")
                .param("once", UUID.randomUUID().toString())
                .exchange());
    freeze();

    refusedThenAllowedOnce("edition", path, path + "/publish", "1");

    assertThat(area.get("/report")).bodyText().contains("First year");
  }

  @Test
  void projectsAreNotPublished() {
    String project =
        area.acting(
            () ->
                planning.add(
                    new ProjectPlan(
                        "Sewing circle",
                        null,
                        null,
                        Period.UNSTATED,
                        Period.UNSTATED,
                        List.of(),
                        List.of(),
                        List.of(),
                        "Sewing for all.",
                        "",
                        List.of())),
            Planning.PLAN);
    String path = "/team/projects/" + project;
    freeze();

    refusedThenAllowedOnce("project", path, path + "/publish", "1");

    assertThat(area.get("/projects/" + project)).hasStatusOk();
  }

  @Test
  void scheduledNewsWaitsUntilTheEndAndSaysSo() {
    String slug = begin("Spring classes");
    Instant tomorrow = TODAY.plusDays(1).atTime(9, 30).atZone(HERE).toInstant();
    area.acting(
        () -> {
          news.publish(slug, "en", 1, tomorrow);
          return true;
        },
        NewsDesk.PUBLISH);
    assertThat(item(slug).shownFrom()).isEqualTo(tomorrow);

    Freeze freeze = freeze();

    assertThat(item(slug).shownFrom()).isEqualTo(TODAY.plusDays(8).atStartOfDay(HERE).toInstant());
    assertThat(joan.get("/team/news/" + slug))
        .bodyText()
        .contains("A publishing freeze holds then", "at 09:30");

    area.acting(
        () -> {
          freezes.giveUp(freeze.id(), freeze.version(), "No election after all");
          return true;
        },
        Governance.FREEZE);
    assertThat(item(slug).shownFrom()).isEqualTo(tomorrow);
  }

  @Test
  void newsScheduledIntoAFreezeComesOutInTimeByAnException() {
    String slug = begin("Spring classes");
    Freeze freeze = freeze();
    Instant tomorrow = TODAY.plusDays(1).atTime(9, 30).atZone(HERE).toInstant();
    area.acting(
        () -> {
          news.publish(slug, "en", 1, tomorrow);
          return true;
        },
        NewsDesk.PUBLISH);
    assertThat(item(slug).waitsForAFreeze()).isTrue();

    allow(freeze, "news", slug);

    assertThat(item(slug).shownFrom()).isEqualTo(tomorrow);
  }

  @Test
  void whatIsPublicStaysAndThePagesSayThatAFreezeHolds() {
    area.files().file("narratives/about.md", "Lessons near home.");
    area.load();
    assertThat(joan.get("/team/texts")).bodyText().doesNotContain("Publishing is frozen");
    freeze();

    assertThat(area.get("/about")).bodyText().contains("Lessons near home.");
    for (String page :
        List.of("/team/texts", "/team/texts/about.en", "/team/news", "/team/releases")) {
      assertThat(joan.get(page)).bodyText().contains("Publishing is frozen until");
    }
    assertThat(joan.get("/team/texts/about.en"))
        .bodyText()
        .contains("allow?kind=narrative&amp;subject=about.en");
    assertThat(area.somebody("analyst").get("/team/texts/about.en"))
        .bodyText()
        .contains("Publishing is frozen until")
        .doesNotContain("/allow?");
    assertThat(joan.get("/team/meetings")).bodyText().doesNotContain("Publishing is frozen");
    assertThat(area.get("/about")).bodyText().doesNotContain("frozen");
  }

  @Test
  void aFreezeIsEnteredChangedAndGivenUpWithItsHistory() {
    assertThat(enter(joan, "The local elections", TODAY.minusDays(1), TODAY.minusDays(2)))
        .hasStatus(422)
        .bodyText()
        .contains("The last day must not be before the first");
    String path =
        location(enter(joan, "The local elections", TODAY.minusDays(1), TODAY.plusDays(7)))
            .replaceFirst("\\?.*", "");

    assertThat(joan.get("/team/freeze")).bodyText().contains("The local elections", "Holds now");
    assertThat(joan.get(path)).bodyText().contains("Monitoring officer", "Somebody 1");
    assertThat(joan.get(path + "/change")).hasStatusOk();
    assertThat(
            joan.post(path + "/give-up")
                .param("version", "1")
                .param("given-up", "No election after all")
                .exchange())
        .hasStatus(303);
    assertThat(joan.get("/team/freeze")).bodyText().contains("Given up: No election after all");
    assertThat(joan.get(path)).bodyText().contains("given up: No election after all");
  }

  @Test
  void onlyAdministratorsAndOfficersEnterAFreeze() {
    for (String role : List.of("analyst", "adviser", "auditor")) {
      TestPerson somebody = area.somebody(role);
      assertThat(somebody.get("/team/freeze")).as(role).hasStatusOk();
      assertThat(somebody.get("/team/freeze/new")).as(role).hasStatus(403);
      assertThat(enter(somebody, "Mine", TODAY, TODAY)).as(role).hasStatus(403);
    }
    assertThat(enter(amina, "The local elections", TODAY, TODAY)).hasStatus(303);
  }

  @Test
  void freezesAreReadInsideOnlyEvenWhereCodeForgets() {
    allow(freeze(), "news", "spring-classes");

    for (String table : List.of("publishing_freeze", "freeze_exception")) {
      assertThat(area.acting(() -> count(table), Access.INSIDE)).as(table).isEqualTo(1);
      assertThat(
              ActingAs.<Integer, RuntimeException>actingAs(
                  Actor.visitor(area.id()), () -> count(table)))
          .as(table)
          .isZero();
    }
  }

  /** One clear sentence, an exception with its reason, then this one publication and no other. */
  private void refusedThenAllowedOnce(String kind, String page, String publish, String version) {
    assertThat(publish(joan, publish, version))
        .hasStatus(422)
        .bodyText()
        .contains("Publishing is frozen until", "because of the local elections");
    Freeze freeze = area.acting(freezes::now).orElseThrow();
    String subject = page.substring(page.lastIndexOf('/') + 1);
    String allow = "/team/freeze/" + freeze.id() + "/allow";
    assertThat(joan.get(allow + "?kind=" + kind + "&subject=" + subject))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"" + subject + "\"");
    assertThat(joan.post(allow).param("kind", kind).param("subject", subject).exchange())
        .hasStatus(422);
    assertThat(
            joan.post(allow)
                .param("kind", kind)
                .param("subject", subject)
                .param("why", "The flood cannot wait")
                .exchange())
        .hasStatus(303);

    assertThat(publish(joan, publish, version)).hasStatus(303);

    assertThat(joan.get("/team/freeze/" + freeze.id()))
        .bodyText()
        .contains("The flood cannot wait", subject);
    Freeze.Allowed allowed = area.acting(freezes::now).orElseThrow().exceptions().getFirst();
    assertThat(allowed.usedAt()).isNotNull();
    assertThat(allowed.allowedBy()).isEqualTo(joan.account());
  }

  private static MvcTestResult publish(TestPerson who, String path, String version) {
    return who.post(path).param("version", version).param("when", "now").exchange();
  }

  private MvcTestResult write(String text, int version) {
    return joan.post("/team/texts/about.en")
        .param("version", String.valueOf(version))
        .param("body", text)
        .exchange();
  }

  private static MvcTestResult enter(
      TestPerson who, String reason, LocalDate starts, LocalDate ends) {
    return who.post("/team/freeze/new")
        .param("reason", reason)
        .param("starts-day", String.valueOf(starts.getDayOfMonth()))
        .param("starts-month", String.valueOf(starts.getMonthValue()))
        .param("starts-year", String.valueOf(starts.getYear()))
        .param("ends-day", String.valueOf(ends.getDayOfMonth()))
        .param("ends-month", String.valueOf(ends.getMonthValue()))
        .param("ends-year", String.valueOf(ends.getYear()))
        .param("decided-by", "Monitoring officer")
        .exchange();
  }

  private Freeze freeze() {
    FreezeText says =
        new FreezeText(
            TODAY.minusDays(1), TODAY.plusDays(7), "the local elections", "Monitoring officer");
    area.acting(() -> freezes.add(says), Governance.FREEZE);
    return area.acting(freezes::now).orElseThrow();
  }

  private void allow(Freeze freeze, String kind, String subject) {
    area.acting(
        () -> {
          freezes.allow(freeze.id(), kind, subject, "The flood cannot wait");
          return true;
        },
        Governance.FREEZE);
  }

  private String begin(String title) {
    return area.acting(
        () -> news.add(new NewsText(title, "Classes begin.", "Come along.")), NewsDesk.WRITE);
  }

  private TeamNews item(String slug) {
    return area.acting(() -> news.item(slug)).orElseThrow();
  }

  private int count(String table) {
    String sql =
        table.equals("publishing_freeze")
            ? "select count(*) from governance.publishing_freeze"
            : "select count(*) from governance.freeze_exception";
    return Objects.requireNonNull(
        transactions.execute(running -> database.sql(sql).query(Integer.class).single()));
  }

  private static String location(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    String location = Optional.ofNullable(result.getResponse().getHeader("Location")).orElseThrow();
    return location.substring(location.indexOf("/team"));
  }
}

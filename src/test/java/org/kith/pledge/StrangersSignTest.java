package org.kith.pledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.Sitting;
import org.kith.pledge.PledgeDetails.Standing;
import org.springframework.context.ApplicationContext;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody tries who means no good. Who signs is invented. */
@KithTest
class StrangersSignTest extends Signers {
  private static final String PLEDGE = "/pledge/good-neighbours";
  private static final Pattern LINK = Pattern.compile("(/pledge-link/[A-Za-z0-9_-]+)");
  private static final Pattern COMMITMENT = Pattern.compile("/progress/([0-9a-f-]{36})");

  private final TransactionTemplate transactions;
  private final SessionRepository<?> sessions;
  private final Clock clock;
  private int forms;

  StrangersSignTest(ApplicationContext beans) {
    super(beans);
    transactions = beans.getBean(TransactionTemplate.class);
    sessions = beans.getBean(SessionRepository.class);
    clock = beans.getBean(Clock.class);
  }

  @BeforeEach
  void aPledge() {
    open(null, Standing.OPEN);
  }

  @Test
  void whoSignsAgainCountsOnceAndNobodyElseLearnsThatTheySigned() {
    for (int time = 0; time < 3; time++) {
      assertThat(signs("Amina Testova", "amina@example.org"))
          .hasStatus(303)
          .hasHeader("Location", PLEDGE + "/thanks");
    }
    assertThat(letters()).as("no second within a quarter of an hour").hasSize(1);
    assertThat(signed()).hasSize(1);

    assertThat(area.post(link() + "/confirm").exchange()).hasStatus(303);
    assertThat(signs("amina TESTOVA", "Amina@Example.org"))
        .as("what a stranger sees is the same")
        .hasStatus(303)
        .hasHeader("Location", PLEDGE + "/thanks");

    assertThat(signed())
        .singleElement()
        .extracting(Signatory::state)
        .isEqualTo(Signatory.State.CONFIRMED);
    assertThat(signs("Amina Próbna", "amina@example.org"))
        .as("two who share an address")
        .hasStatus(303);
    assertThat(signed()).hasSize(2);
  }

  @Test
  void nobodyFillsAStrangersLetterBox() {
    for (int number = 0; number < 5; number++) {
      assertThat(signs("Robot " + number, "victim@example.org")).hasStatus(303);
    }
    assertThat(signs("Robot 5", "Victim@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("Too many forms");
    assertThat(letters()).hasSize(5);
  }

  @Test
  void aLinkOpensItsOwnSignatureAlone() {
    UUID one = signed(body("Hall (synthetic)", true, "north"), true);
    UUID other = signed(body("Club (synthetic)", true, "north"), true);
    coordinators.does(() -> {
      commitments.take(one, List.of(greeting));
      commitments.take(other, List.of(greeting));
    });
    String ours = linkOf(one);
    String theirs = linkOf(other);
    String commitment = found(COMMITMENT, text(area.get(theirs)));

    assertThat(area.get(ours)).bodyText().contains("Hall").doesNotContain("Club", commitment);
    assertThat(area.get(ours + "/progress/" + commitment)).hasStatus(404);
    assertThat(
            area.post(ours + "/progress/" + commitment)
                .param("once", once())
                .param("progress", "given-up")
                .param("evidence", "Not ours")
                .exchange()
                .getResponse()
                .getStatus())
        .isBetween(400, 499);
    assertThat(coordinators.as("hall", () -> commitments.of(other)))
        .allSatisfy(kept -> assertThat(kept.reports()).isEmpty());
    for (String lost :
        List.of(ours.substring(0, ours.length() - 1), ours + "A", "/pledge-link/" + one)) {
      assertThat(area.get(lost)).hasStatus(410).bodyText().doesNotContain("Hall (synthetic)");
      assertThat(area.post(lost + "/withdraw").exchange()).hasStatus(410);
      assertThat(area.get(lost + "/certificate.pdf")).hasStatus(404);
    }
    for (String page : List.of("", "/change", "/commit", "/withdraw", "/certificate.pdf")) {
      assertThat(area.get(ours + page))
          .hasStatusOk()
          .hasHeader("Cache-Control", "no-store")
          .hasHeader("Referrer-Policy", "no-referrer");
    }
    assertThat(area.get(ours + "/monitoring").getResponse().getStatus()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; drop table pledge.signatory; --",
        "{{constructor}} ${7*7} #{7*7}",
        "]]>&lt;b&gt;"
      })
  void aNameIsANameHoweverItIsWritten(String name) {
    UUID id = signed(body(name + " (synthetic)", true, "north"), true);
    String number = find(id).number();
    String escaped = org.springframework.web.util.HtmlUtils.htmlEscape(name);

    for (String page : List.of(PLEDGE + "/signatories", PLEDGE + "/check/" + number, linkOf(id))) {
      assertThat(text(area.get(page)).replace("&#34;", "&quot;"))
          .contains("(synthetic)")
          .doesNotContain("<script>alert", "<img src=x")
          .as(escaped)
          .doesNotContain("49 (synthetic)");
    }
    assertThat(area.get(linkOf(id) + "/certificate.pdf"))
        .hasStatusOk()
        .hasHeader("Content-Type", "application/pdf")
        .hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(text(area.get(PLEDGE + "/badge/" + number + ".svg")))
        .as("a badge says nobody's name")
        .doesNotContain("(synthetic)", "script");
  }

  @Test
  void whatASpreadsheetWouldCalculateIsDefusedInTheOpenTable() {
    for (String name : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)")) {
      signed(body(name, true, "north"), true);
    }

    String csv = text(area.get("/api/v1/signatories.csv"));

    assertThat(csv.lines().skip(1).flatMap(line -> List.of(line.split(",")).stream()))
        .isNotEmpty()
        .noneMatch(cell -> cell.matches("\"?[=+@].*") || cell.matches("\"?-1.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amina\u0000", "Amina\u202EavotseT", "Amina\u2066x", "Amina\u0007"})
  void whatNoNameHoldsIsRefusedWithAWord(String name) {
    assertThat(signs(name, "amina@example.org")).hasStatus(422).bodyText().contains("problem");
    assertThat(signed()).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefusedAndKept() {
    assertThat(signs("A".repeat(20_000), "amina@example.org")).hasStatus(422);
    assertThat(signs("Amina Testova", "a".repeat(200) + "@example.org")).hasStatus(422);
    assertThat(signs("Amina Testova", "a@example.org,b@example.org")).hasStatus(422);
    assertThat(signs("Amina Testova", "a@example.org\nBcc: b@example.org")).hasStatus(422);
    assertThat(signs("Amina Testova", "<a@example.org>")).hasStatus(422);
    assertThat(signed()).isEmpty();
    assertThat(letters()).isEmpty();
  }

  private MvcTestResult signs(String name, String contact) {
    long opened = clock.millis() - 60_000;
    return area.post(PLEDGE + "/sign")
        .cookie(Sitting.withAForm(sessions, opened))
        .param("once", once())
        .param("name", name)
        .param("contact", contact)
        .exchange();
  }

  private String once() {
    forms++;
    return "0e000000-0000-4000-8000-%012d".formatted(forms);
  }

  private List<Signatory> signed() {
    return coordinators.as("hall", () -> signatories.of(pledge, 0, 99));
  }

  /** As a coordinator sends it. */
  private String linkOf(UUID id) {
    area.somebody("officer").post("/team/pledges/signatories/" + id + "/link").exchange();
    return link();
  }

  private String link() {
    return found(LINK, letters().getFirst());
  }

  private List<String> letters() {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database
                    .sql("select body from outbox.message order by asked_at desc")
                    .query(String.class)
                    .list())));
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}

package org.kith.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.NotAllowed;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who confirms is invented. */
@KithTest
class WordingPagesTest {
  private static final String NOT_CHECKED = "Още не е проверено";
  private static final Pattern TICK =
      Pattern.compile("value=\"((?:ui|welcome)\\.[a-z.-]+=[0-9a-f]+)\"");
  private static final Pattern FORM = Pattern.compile("/team/wording/forms/([0-9a-f-]{36})");

  private final TestArea area;
  private final TestPerson officer;
  private final Confirmations confirmations;
  private final PageForms forms;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Language bulgarian = Languages.shipped().of("bg").orElseThrow();

  WordingPagesTest(
      TestAreas areas,
      Confirmations confirmations,
      PageForms forms,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.area = areas.loaded();
    this.officer = area.somebody("officer");
    this.confirmations = confirmations;
    this.forms = forms;
    this.database = database;
    this.transaction = transaction;
  }

  private void confirmAll(String module) {
    String path = "/team/wording/bg/" + module + "?state=draft";
    boolean isAny = false;
    while (true) {
      Matcher ticks = TICK.matcher(text(officer.get(path)));
      MockMvcRequestBuilder form = officer.post(path);
      int read = 0;
      for (; ticks.find(); read++) {
        form.param("confirm", ticks.group(1));
      }
      if (isAny && read == 0) {
        return;
      }
      assertThat(form.exchange()).hasStatus(303);
      isAny = true;
    }
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }

  @Test
  void whatAMachineDraftedIsMarkedUntilANamedPersonConfirmsIt() {
    assertThat(area.get("/bg/places-of-welcome")).bodyText().contains(NOT_CHECKED);
    assertThat(officer.get("/team/wording/bg/welcome"))
        .hasStatusOk()
        .bodyText()
        .contains("It takes two minutes", "lang=\"bg\"", "Machine draft", "Next page");

    confirmAll("welcome");
    assertThat(area.get("/bg/places-of-welcome"))
        .as("what surrounds it was not confirmed")
        .bodyText()
        .contains(NOT_CHECKED);
    confirmAll("ui");

    assertThat(area.get("/bg/places-of-welcome")).bodyText().doesNotContain(NOT_CHECKED);
    assertThat(officer.get("/team/wording/bg/welcome?page=2"))
        .bodyText()
        .contains("Confirmed", "Somebody 1");
    assertThat(officer.get("/team/wording/bg/welcome?state=draft"))
        .bodyText()
        .contains("Nothing is like that.");
    assertThat(area.get("/ru/places-of-welcome")).bodyText().contains("Ещё не проверено");
  }

  @Test
  void whatChangedSinceItWasConfirmedComesFirstAndIsMarkedAgain() {
    confirmAll("welcome");
    confirmAll("ui");
    area.acting(() ->
        transaction.execute(_ ->
            database
                .sql(
                    """
                    update wording.confirmation set source_hash = 'another'
                    where key = 'welcome.public.when'
                    """)
                .update()));
    area.acting(
        () -> {
          confirmations.confirm(bulgarian, "ui", List.of("ui.home"));
          return true;
        },
        Confirmations.CONFIRM);

    List<Line> lines =
        area.acting(() -> confirmations.lines(bulgarian, "welcome"), Confirmations.CONFIRM);
    assertThat(lines.getFirst().key()).isEqualTo("welcome.public.when");
    assertThat(lines.getFirst().state()).isEqualTo(Line.State.BEHIND);
    assertThat(lines.get(1).state()).isEqualTo(Line.State.CONFIRMED);
    assertThat(officer.get("/team/wording")).bodyText().contains("Changed since", "Bulgarian");
    assertThat(area.acting(() -> confirmations.progress(bulgarian), Confirmations.CONFIRM))
        .first()
        .satisfies(first -> {
          assertThat(first.module()).as("what is behind comes first").isEqualTo("welcome");
          assertThat(first.behind()).isEqualTo(1);
          assertThat(first.drafted()).isZero();
        });
    assertThat(officer.get("/team/wording/bg?page=1")).bodyText().contains("Places of Welcome");
    assertThat(officer.get("/team/wording/bg/welcome?state=behind"))
        .bodyText()
        .contains("When")
        .doesNotContain("Next page", "Your postcode");
    assertThat(area.get("/bg/places-of-welcome")).bodyText().contains(NOT_CHECKED);
  }

  @Test
  void nobodyConfirmsWhatTheyHaveNotTicked() {
    assertThat(officer.post("/team/wording/bg/welcome").exchange()).hasStatus(422);
    assertThat(
            officer
                .post("/team/wording/bg/welcome")
                .param("confirm", "welcome.public.when=0")
                .exchange())
        .as("another text stood beside the box")
        .hasStatus(422);
    assertThat(officer.get("/team/wording/en/welcome")).hasStatus(404);
    assertThat(officer.get("/team/wording/bg/nothing")).hasStatus(404);
    assertThat(area.somebody("partner-coordinator").get("/team/wording")).hasStatus(403);
    assertThatThrownBy(() ->
            area.acting(() -> {
              confirmations.confirm(bulgarian, "ui", List.of("ui.home"));
              return true;
            }))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aPageTellsWhereItIsInAnotherForm() {
    assertThat(add("/places-of-welcome", "easy-read", "https://example.org/easy.pdf"))
        .hasStatus(303);
    assertThat(area.get("/pl/places-of-welcome"))
        .bodyText()
        .contains("https://example.org/easy.pdf", "Ta strona w innej formie");
    assertThat(area.get("/figures")).bodyText().doesNotContain("easy.pdf");

    Matcher found = FORM.matcher(text(officer.get("/team/wording/forms")));
    assertThat(found.find()).isTrue();
    assertThat(
            officer.post("/team/wording/forms/" + found.group(1)).param("version", "1").exchange())
        .hasStatus(303);
    assertThat(area.get("/pl/places-of-welcome")).bodyText().doesNotContain("easy.pdf");
  }

  private MvcTestResult add(String page, String kind, String address) {
    return officer
        .post("/team/wording/forms/new")
        .param("page", page)
        .param("kind", kind)
        .param("address", address)
        .exchange();
  }

  @Test
  void onlyPagesOfResidentsAndSafeAddressesAreTaken() {
    assertThat(add("/team/welcome", "bsl", "https://example.org/a")).hasStatus(422);
    assertThat(add("//example.org", "bsl", "https://example.org/a")).hasStatus(422);
    assertThat(add("/events", "bsl", "javascript:alert(1)")).hasStatus(422);
    assertThat(add("/events", "bsl", "http://example.org/a")).hasStatus(422);
    assertThatThrownBy(() ->
            area.acting(() -> {
              forms.add(
                  new PageForm(
                      UUID.randomUUID(), "/events", PageForm.Kind.BSL, "https://example.org/a", 1));
              return true;
            }))
        .isInstanceOf(NotAllowed.class);
    assertThat(area.acting(forms::all)).isEmpty();
  }
}

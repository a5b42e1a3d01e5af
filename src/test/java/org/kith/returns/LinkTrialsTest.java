package org.kith.returns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.ReturnsSample.ZEAL;
import static org.kith.returns.ReturnsSample.asked;
import static org.kith.returns.ReturnsSample.found;
import static org.kith.returns.ReturnsSample.link;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.OneTimeLinks;
import org.kith.returns.domain.Requesting;
import org.kith.returns.domain.ReturnWorkbook;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes wrong on the way of a return, and what the partner and the team see then. */
@KithTest
class LinkTrialsTest {
  private static final LocalDate DUE = LocalDate.now().plusDays(14);
  private static final String[] ANSWERS = {
    "value-1", "38", "how-1", "about", "value-2", "412.50", "how-2", "exactly", "value-3", "",
    "how-3", "nothing", "well", "Tea", "go", "check"
  };

  private final TestArea area;
  private final Requesting requesting;
  private final Returns returns;
  private final OneTimeLinks links;
  private final TransactionTemplate transactions;

  LinkTrialsTest(
      TestAreas areas,
      Requesting requesting,
      Returns returns,
      OneTimeLinks links,
      PlatformTransactionManager transactions) {
    this.area = ReturnsSample.loaded(areas.create());
    this.requesting = requesting;
    this.returns = returns;
    this.links = links;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Test
  void lookingUsesNothingUpAndTheAddressIsKeptNowhere() {
    String path = link(area, requesting, asked(area, requesting, ZEAL, DUE));

    for (int looks = 0; looks < 3; looks++) {
      assertThat(area.get(path))
          .hasStatusOk()
          .hasHeader("Cache-Control", "no-store")
          .hasHeader("Referrer-Policy", "no-referrer")
          .hasHeader("X-Robots-Tag", "noindex, nofollow");
    }
    assertThat(one().state()).isEqualTo(ReturnState.ASKED);
  }

  @Test
  void aLinkThatExpiredOrWasWithdrawnOrNeverWasOneLooksTheSame() throws Exception {
    String id = asked(area, requesting, ZEAL, DUE);
    String expired =
        "/return/"
            + area.acting(() ->
                requireNonNull(
                    transactions.execute(
                        running -> links.make("return", ZEAL + "/" + id, Duration.ofSeconds(-1)))));
    String replaced = link(area, requesting, id);
    String withdrawn = link(area, requesting, id);
    area.acting(
        () -> {
          requesting.withdraw(id, one().version(), "Asked twice");
          return id;
        },
        Returns.REQUEST,
        Returns.READ);
    String unknown = "/return/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    String body = body(area.get(unknown)).replace(unknown, "");
    for (String dead : List.of(expired, replaced, withdrawn, unknown)) {
      assertThat(area.get(dead)).hasStatus(HttpStatus.GONE);
      assertThat(body(area.get(dead)).replace(dead, "")).isEqualTo(body);
      assertThat(area.get(dead + "/workbook.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(body).contains("ask the programme team");
    assertThat(area.post(withdrawn).param("well", "The long story").exchange())
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("The long story");
  }

  @Test
  void whatWasSavedComesBackRightOrWrong() {
    String path = link(area, requesting, asked(area, requesting, ZEAL, DUE));

    MvcTestResult saved = filled(path, "value-1", "lots", "well", "Tea", "go", "save").exchange();

    assertThat(saved).hasRedirectedUrl(path + "?done=returns.saved.done");
    assertThat(area.get(path)).bodyText().contains("lots", "Tea");
    assertThat(one().state()).isEqualTo(ReturnState.BEGUN);
    assertThat(area.get(path + "/check")).hasRedirectedUrl(path);
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnceAndNothingIsLost() {
    String path = link(area, requesting, asked(area, requesting, ZEAL, DUE));

    assertThat(
            filled(
                    path,
                    "value-1",
                    "about 40",
                    "how-1",
                    "exactly",
                    "value-2",
                    "",
                    "how-2",
                    "exactly",
                    "value-3",
                    "12",
                    "how-3",
                    "nothing",
                    "go",
                    "check")
                .exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "about 40",
            "must be a whole number",
            "or choose “Nothing to report”",
            "take the number away");
    assertThat(area.get(path)).bodyText().contains("about 40");
  }

  @Test
  void aSecondClickSendsNoSecondVersion() {
    String path = link(area, requesting, asked(area, requesting, ZEAL, DUE));
    filled(path, ANSWERS).exchange();
    String version = version(path + "/check");
    String once = "0d9b1c1e-7b57-4b7b-8d9b-1c1e7b574b7b";

    for (int click = 0; click < 2; click++) {
      assertThat(area.post(path + "/send").param("version", version).param("once", once).exchange())
          .hasRedirectedUrl(path);
    }

    assertThat(sent()).hasSize(1);
  }

  @Test
  void twoBrowsersAreToldOfEachOther() {
    String path = link(area, requesting, asked(area, requesting, ZEAL, DUE));
    String version = version(path);
    String seen = found("name=\"seen\" value=\"([^\"]+)\"", body(area.get(path)));
    filled(path, "well", "Tea", "go", "save").exchange();

    assertThat(
            area.post(path)
                .param("version", version)
                .param("seen", seen)
                .param("well", "Cake")
                .param("go", "save")
                .exchange())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Tea", "Cake");
  }

  @Test
  void whatWasWrongIsSentAgainAndTheEarlierVersionStays() {
    String path = link(area, requesting, asked(area, requesting, ZEAL, DUE));
    send(path, path);

    assertThat(area.get(path + "/change")).bodyText().contains("value=\"38\"", "412.50");
    filled(path + "/change", changed("83")).exchange();
    MvcTestResult again =
        area.post(path + "/change/send")
            .param("version", version(path + "/change/check"))
            .exchange();

    assertThat(again).hasRedirectedUrl(path);
    assertThat(sent()).extracting(SentReturn::number).containsExactly(2, 1);
    TestPerson officer = area.somebody("officer");
    assertThat(officer.get("/team/returns/" + one().id()))
        .bodyText()
        .contains("about 83 people", "Earlier versions", "about 38 people");
  }

  @Test
  void whatIsSentBackIsAskedAboutAndStillThere() {
    String id = asked(area, requesting, ZEAL, DUE);
    String path = link(area, requesting, id);
    send(path, path);
    TestPerson officer = area.somebody("officer");

    assertThat(
            officer
                .post("/team/returns/" + id + "/send-back")
                .param("version", String.valueOf(one().version()))
                .param("question", "Are these all of November?")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(area.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("Are these all of November?", "value=\"38\"");
    send(path, path);
    assertThat(one().state()).isEqualTo(ReturnState.SENT);
  }

  @Test
  void ofTwoOfficersOneAccepts() {
    String id = asked(area, requesting, ZEAL, DUE);
    String path = link(area, requesting, id);
    send(path, path);
    String version = String.valueOf(one().version());
    TestPerson officer = area.somebody("officer");
    TestPerson other = area.somebody("officer");

    assertThat(accept(officer, id, version)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(accept(other, id, version))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Somebody accepted this return already");
    assertThat(area.post(path + "/change/send").param("version", "9").exchange())
        .hasStatus4xxClientError();
  }

  @Test
  void whatWasSentAgainMeanwhileIsLookedAtBeforeItIsAccepted() {
    String id = asked(area, requesting, ZEAL, DUE);
    String path = link(area, requesting, id);
    send(path, path);
    String seen = String.valueOf(one().version());
    filled(path + "/change", changed("83")).exchange();
    area.post(path + "/change/send").param("version", version(path + "/change/check")).exchange();

    assertThat(accept(area.somebody("officer"), id, seen))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("about 83 people");
    assertThat(one().state()).isEqualTo(ReturnState.SENT);
  }

  @Test
  void anOfficerFillsItInForAPartnerWhoTelephones() {
    String id = asked(area, requesting, ZEAL, DUE);
    TestPerson officer = area.somebody("officer");
    String path = "/team/returns/" + id + "/answer";

    assertThat(officerFills(officer, path, ANSWERS).exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter who told you");
    assertThat(officerFills(officer, path, ANSWERS).param("told-by", "Sam (synthetic)").exchange())
        .hasRedirectedUrl(path + "/check");
    assertThat(
            officer
                .post(path + "/send")
                .param("version", String.valueOf(one().draftVersion()))
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(officer.get("/team/returns/" + id))
        .bodyText()
        .contains("as told by Sam (synthetic)", "filled in for the partner");
  }

  @Test
  void aWorkbookTakesThePlaceOfWhatWasTypedAndABadOneChangesNothing() throws Exception {
    String id = asked(area, requesting, ZEAL, DUE);
    String path = link(area, requesting, id);
    PartnerReturn one = one();
    byte[] good = ReturnWorkbook.write(one, Map.of("value-1", "77", "how-1", "about"));
    byte[] bad = ReturnWorkbook.write(one, Map.of("value-1", "many"));

    assertThat(uploaded(path, bad))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Return!F5 holds “many”", "Typed before");
    assertThat(one().state()).isEqualTo(ReturnState.ASKED);
    assertThat(uploaded(path, good)).hasRedirectedUrl(path + "?done=returns.workbook.done");
    assertThat(area.get(path)).bodyText().contains("value=\"77\"", "Typed before");
    assertThat(area.somebody("officer").get("/team/returns/" + id))
        .bodyText()
        .contains("Spreadsheets that came in", "filled.xlsx");
  }

  @Test
  void lateOnesAreOnTheListAndInMyWork() {
    String id = asked(area, requesting, ZEAL, LocalDate.now().minusDays(1));
    TestPerson officer = area.somebody("officer");

    assertThat(officer.get("/team")).bodyText().contains("Zeal has not returned its figures");
    assertThat(officer.get("/team/returns?standing=late"))
        .bodyText()
        .contains("/team/returns/" + id);
    assertThat(officer.get("/team/returns?standing=accepted"))
        .bodyText()
        .doesNotContain("/team/returns/" + id);
    assertThat(officer.get("/team/returns?standing=lost")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(officer.get("/team/returns?period=1=1")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult uploaded(String path, byte[] workbook) {
    return area.post(path)
        .multipart()
        .file(
            new MockMultipartFile("workbook", "filled.xlsx", "application/octet-stream", workbook))
        .param("version", version(path))
        .param("well", "Typed before")
        .param("go", "workbook")
        .exchange();
  }

  private static MvcTestResult accept(TestPerson officer, String id, String version) {
    return officer.post("/team/returns/" + id + "/accept").param("version", version).exchange();
  }

  private static String[] changed(String value) {
    String[] changed = ANSWERS.clone();
    changed[1] = value;
    return changed;
  }

  private void send(String form, String path) {
    assertThat(filled(form, ANSWERS).exchange()).hasRedirectedUrl(form + "/check");
    assertThat(area.post(form + "/send").param("version", version(form + "/check")).exchange())
        .hasRedirectedUrl(path);
  }

  private MockMvcRequestBuilder filled(String path, String... typed) {
    return with(area.post(path).param("version", version(path)), typed);
  }

  private MockMvcRequestBuilder officerFills(TestPerson officer, String path, String... typed) {
    return with(officer.post(path).param("version", String.valueOf(one().draftVersion())), typed);
  }

  private static MockMvcRequestBuilder with(MockMvcRequestBuilder form, String... typed) {
    for (int i = 0; i < typed.length; i += 2) {
      form.param(typed[i], typed[i + 1]);
    }
    return form;
  }

  private String version(String path) {
    return found("name=\"version\" value=\"(\\d+)\"", body(area.get(path)));
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private PartnerReturn one() {
    return area.acting(() -> returns.all().getFirst(), Returns.READ);
  }

  private List<SentReturn> sent() {
    return area.acting(() -> returns.sent(one().id()), Returns.READ);
  }
}

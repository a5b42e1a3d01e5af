package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People here are invented. */
@KithTest
class PeoplePagesTest {
  private static final String PATH = "/team/people";
  private static final Pattern SEEN = Pattern.compile("(?<=name=\"seen\" value=\")[^\"]+");
  private static final Pattern LINK = Pattern.compile("/about-you/[A-Za-z0-9_-]{32}");

  private final TestArea area;
  private final TestPerson hall;
  private final TestPerson club;

  PeoplePagesTest(TestAreas areas) {
    area = areas.loaded();
    hall = coordinator("hall");
    club = coordinator("club");
  }

  @Test
  void somebodyIsAddedAndFoundByNameInAnotherScript() {
    String path = added(hall, "Łukasz", "Próbny");

    assertThat(hall.get(path)).hasStatusOk().bodyText().contains("Łukasz Próbny");
    assertThat(hall.get(PATH + "?q=lukasz")).bodyText().contains("Łukasz Próbny", path);
    assertThat(hall.get(PATH + "?q=" + number(path))).bodyText().contains("Łukasz Próbny");
    assertThat(hall.get(PATH)).bodyText().doesNotContain("Łukasz");
  }

  @Test
  void aSecondClickAddsNobodyTwice() {
    String once = UUID.randomUUID().toString();
    String first = location(adding(hall, "Twice", "Testova").param("once", once).exchange());
    String second = location(adding(hall, "Twice", "Testova").param("once", once).exchange());

    assertThat(first).isEqualTo(second);
    assertThat(hall.get(PATH + "?q=twice")).bodyText().containsOnlyOnce(">Twice Testova<");
  }

  @Test
  void whoeverMayBeKnownAlreadyIsHintedAtAndCanBeSomebodyElse() {
    added(hall, "Amina", "Testova");

    MvcTestResult hinted = adding(hall, "Testova", "Amina").exchange();
    assertThat(hinted)
        .hasStatus(422)
        .bodyText()
        .contains("There may be a record already: Amina Testova", "This is somebody else");
    assertThat(adding(hall, "Testova", "Amina").param("different", "yes").exchange())
        .hasStatus(303);
    assertThat(adding(club, "Amina", "Testova").exchange()).hasStatus(303);
    assertThat(
            adding(hall, "Amina", "Testova")
                .param("born-in", "1950")
                .exchange()
                .getResponse()
                .getStatus())
        .isEqualTo(422);
  }

  @Test
  void twoPeopleOfOneNameAndDifferentBirthsAreNoHint() {
    assertThat(adding(hall, "Danuta", "Testova").param("born-in", "1950").exchange())
        .hasStatus(303);
    assertThat(adding(hall, "Danuta", "Testova").param("born-in", "1990").exchange())
        .hasStatus(303);
  }

  @Test
  void twoWhoChangeThePageAtOnceSeeEachOthersWords() {
    String path = added(hall, "Two", "Editors");
    String seen = found(SEEN, body(hall.get(path + "/change")));
    assertThat(changing(path, seen, "Changed", "Once").exchange()).hasStatus(303);

    assertThat(changing(path, seen, "Changed", "Elsewhere").exchange())
        .hasStatus(409)
        .bodyText()
        .contains("Once", "Elsewhere");
  }

  @Test
  void whetherItIsSafeToReachThemIsSeenFirstAndWhatIsNotSafeIsNotShown() {
    String path =
        location(
            adding(hall, "Unsafe", "Testova", "unsafe")
                .param("phone", "07700 900123")
                .param("contact-note", "Speak to her at the class only")
                .exchange());

    String body = body(hall.get(path));
    assertThat(body)
        .contains("Do not contact: it is not safe. Speak to her at the class only")
        .doesNotContain("07700 900123");
    assertThat(body.indexOf("it is not safe")).isLessThan(body.indexOf("govuk-summary-list"));
    assertThat(adding(hall, "Noted", "Testova", "as-noted").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Say how and when it is safe.");
  }

  @Test
  void aPartnerSeesNothingOfAnothersPeople() {
    String path = added(hall, "Hidden", "Testova");

    assertThat(club.get(path)).hasStatus(404);
    assertThat(club.get(path + "/change")).hasStatus(404);
    assertThat(club.get(path + "/slip")).hasStatus(404);
    assertThat(club.get(path + "/slip/enter")).hasStatus(404);
    assertThat(club.get(path + "/wishes/new")).hasStatus(404);
    assertThat(club.get(path + "/notices/new")).hasStatus(404);
    assertThat(club.get(PATH + "?q=hidden")).bodyText().doesNotContain("Hidden Testova");
    assertThat(club.get(PATH + "?q=" + number(path))).bodyText().doesNotContain("Hidden Testova");
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(club.get(PATH + "/slips?record=" + id)).bodyText().doesNotContain("Hidden");
    assertThat(printed(club, id)).doesNotContain("Hidden").doesNotContainPattern(LINK);
  }

  @Test
  void aSlipCarriesANumberAndALinkThatIsAnsweredOnceInUrdu() {
    String path = added(hall, "Zainab", "Testova");
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(hall.get(path)).bodyText().contains("Not asked yet");
    assertThat(hall.get(path + "/slip")).hasStatusOk().bodyText().doesNotContainPattern(LINK);

    String slip = printed(hall, id);
    assertThat(slip).contains("Zainab T.", number(path), "<svg");
    String link = found(LINK, slip);

    assertThat(area.get("/ur" + link))
        .hasStatusOk()
        .bodyText()
        .contains("dir=\"rtl\"", "آپ کا نسلی گروہ کیا ہے؟")
        .doesNotContain("Zainab", "Testova");
    assertThat(area.get("/ur" + link)).headers().hasValue("Cache-Control", "no-store");
    assertThat(
            area.post("/ur" + link)
                .param("ethnicity", "asian-pakistani")
                .param("language", "ur")
                .param("english", "well")
                .exchange())
        .hasStatus(303)
        .headers()
        .hasValue("Location", "/ur/about-you/thank-you");
    assertThat(area.get(link)).hasStatus(410);
    assertThat(area.post(link).param("ethnicity", "white-roma").exchange())
        .headers()
        .hasValue("Location", "/about-you/no-longer");
    assertThat(hall.get(path))
        .bodyText()
        .contains("Asked on")
        .doesNotContainIgnoringCase("pakistani");
  }

  @Test
  void everyQuestionCanBeLeft() {
    String path = added(hall, "Leaves", "All");
    String link = found(LINK, printed(hall, path.substring(path.lastIndexOf('/') + 1)));

    assertThat(area.post(link).exchange())
        .hasStatus(303)
        .headers()
        .hasValue("Location", "/about-you/thank-you");
  }

  @Test
  void aSlipIsTypedInAndNeverShown() {
    String path = added(hall, "Typed", "Testova");
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    assertThat(typed(path, today.plusDays(1)).exchange())
        .hasStatus(422)
        .bodyText()
        .contains("The day cannot be in the future.");
    assertThat(typed(path, today).exchange()).hasStatus(303);

    assertThat(hall.get(path + "/slip/enter")).hasStatusOk().bodyText().doesNotContain("checked");
    assertThat(hall.get(path)).bodyText().contains("Asked on").doesNotContain("Sikh");
  }

  @Test
  void whoeverObjectedIsNotAskedAndTheirPageSaysSo() {
    String path = added(hall, "Objects", "Testova");
    String id = path.substring(path.lastIndexOf('/') + 1);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    assertThat(
            hall.post(path + "/wishes/new")
                .param("matter", "monitoring")
                .param("says", "objected")
                .param("by", "self")
                .param("way", "spoken")
                .param("on-day", String.valueOf(today.getDayOfMonth()))
                .param("on-month", String.valueOf(today.getMonthValue()))
                .param("on-year", String.valueOf(today.getYear()))
                .exchange())
        .hasStatus(303);

    assertThat(hall.get(path)).bodyText().contains("Objected to: Equality monitoring");
    assertThat(printed(hall, id))
        .contains("Not asked, as they objected", "Objects Testova")
        .doesNotContainPattern(LINK);
    assertThat(typed(path, today).exchange())
        .bodyText()
        .contains("asked not to be asked these questions");
  }

  @Test
  void slipsForAHallAreChosenFromThoseWhoAreDueAndBlankOnes() {
    String due = added(hall, "Due", "Testova");
    String asked = added(hall, "Asked", "Testova");
    String dueId = due.substring(due.lastIndexOf('/') + 1);
    String askedId = asked.substring(asked.lastIndexOf('/') + 1);
    printed(hall, askedId);

    String body =
        body(hall.get(PATH + "/slips?record=" + dueId + "&record=" + askedId + "&blank=2"));
    assertThat(body).containsPattern("value=\"" + dueId + "\"[^>]*checked");
    assertThat(body).doesNotContainPattern("value=\"" + askedId + "\"[^>]*checked");
    assertThat(
            body(hall.post(PATH + "/slips").param("blank", "2").param("language", "pl").exchange()))
        .contains("Twoje imię")
        .doesNotContainPattern(LINK);
  }

  @Test
  void everybodyReadsTheNoticeInTheirLanguageAndThatItIsNotConfirmed() {
    assertThat(area.get("/your-data/monitoring"))
        .hasStatusOk()
        .bodyText()
        .contains("has not confirmed yet", "36 months after the answer");
    assertThat(area.get("/pl/your-data/monitoring")).hasStatusOk();
    assertThat(area.get("/ur/your-data/monitoring")).hasStatusOk();
    assertThat(area.get("/your-data/nothing")).hasStatus(404);

    TestPerson officer = area.somebody("data-protection-officer");
    assertThat(officer.get(PATH + "/purposes")).bodyText().contains("To be confirmed");
    assertThat(
            officer
                .post(PATH + "/purposes/monitoring/change")
                .param("version", "0")
                .param("basis", "public-task")
                .param("law", "Equality Act 2010, section 149")
                .param("condition", "substantial-public-interest")
                .param("months", "24")
                .param("from", "answered")
                .param("confirmed", "yes")
                .exchange())
        .hasStatus(303);
    assertThat(area.get("/your-data/monitoring"))
        .bodyText()
        .contains("24 months after the answer")
        .doesNotContain("has not confirmed yet");
    assertThat(officer.get(PATH + "/purposes/monitoring")).bodyText().contains("Confirmed on");
  }

  private TestPerson coordinator(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private static MockMvcRequestBuilder adding(TestPerson somebody, String given, String family) {
    return adding(somebody, given, family, "safe");
  }

  private static MockMvcRequestBuilder adding(
      TestPerson somebody, String given, String family, String contact) {
    return somebody
        .post(PATH + "/new")
        .param("given", given)
        .param("family", family)
        .param("contact", contact);
  }

  private static String added(TestPerson somebody, String given, String family) {
    return location(adding(somebody, given, family).exchange());
  }

  /** From the page with version 1, as it was seen. */
  private MockMvcRequestBuilder changing(String path, String seen, String given, String family) {
    return hall.post(path + "/change")
        .param("version", "1")
        .param("seen", seen)
        .param("given", given)
        .param("family", family)
        .param("contact", "safe");
  }

  private MockMvcRequestBuilder typed(String path, LocalDate on) {
    return hall.post(path + "/slip/enter")
        .param("religion", "sikh")
        .param("on-day", String.valueOf(on.getDayOfMonth()))
        .param("on-month", String.valueOf(on.getMonthValue()))
        .param("on-year", String.valueOf(on.getYear()));
  }

  private static String printed(TestPerson somebody, String record) {
    return body(
        somebody
            .post(PATH + "/slips")
            .param("record", record)
            .param("blank", "0")
            .param("language", "en")
            .exchange());
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1).substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private static String location(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getHeader("Location"))
        .replaceFirst("\\?.*", "");
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }
}

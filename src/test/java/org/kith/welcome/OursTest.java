package org.kith.welcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a coordinator without an account does by the place's own link. Places are invented. */
@KithTest
class OursTest {
  private static final Pattern LINK = Pattern.compile("/places-of-welcome/ours/[A-Za-z0-9_-]{20,}");

  /** What a page marks as English: all but the place's name would be wording that is missing. */
  private static final Pattern ENGLISH = Pattern.compile("lang=\"en\"(?! dir=\"ltr\">Kettle on)");

  private final Network network;
  private final TestPerson coordinator;
  private final UUID place;

  OursTest(ApplicationContext beans) {
    this.network = new Network(beans);
    this.coordinator =
        network.area.somebody(
            List.of(new Assignment("partner-coordinator", Scope.organisation("hall"))));
    this.place = network.openPlace("Kettle on", network.today.minusMonths(2));
  }

  private String link() {
    MvcTestResult made = coordinator.post("/team/welcome/places/" + place + "/link").exchange();
    assertThat(made).hasStatusOk();
    Matcher found = LINK.matcher(text(made));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }

  private static String main(MvcTestResult page) {
    String text = text(page);
    return text.substring(text.indexOf("<main"), text.indexOf("</main>"));
  }

  @Test
  void whoHoldsTheLinkClosesForTodayAndOpensAfterAll() {
    String link = link();
    assertThat(network.area.get(link)).hasStatusOk().bodyText().contains("Kettle on", "Open now");

    assertThat(network.area.post(link).param("why", "helpers").exchange()).hasStatus(303);
    assertThat(network.area.post(link).param("why", "helpers").exchange()).hasStatus(303);
    assertThat(network.area.get("/places-of-welcome/" + place))
        .bodyText()
        .contains("Closed today", "There are not enough helpers.");

    assertThat(network.area.get(link)).bodyText().contains("We are open after all");
    assertThat(network.area.post(link + "/open").exchange()).hasStatus(303);
    assertThat(network.area.get("/places-of-welcome/" + place))
        .bodyText()
        .doesNotContain("Closed today");
  }

  @Test
  void whoHoldsTheLinkTellsAMonthAndASecondClickDoesNoHarm() {
    String link = link();
    YearMonth month = YearMonth.from(network.today).minusMonths(1);
    String path = link + "/months/" + month;
    assertThat(network.area.get(link)).bodyText().contains(path);
    assertThat(network.area.get(path)).hasStatusOk().bodyText().contains("It takes two minutes");

    assertThat(tell(path, "31")).hasStatus(303);
    assertThat(tell(path, "31")).hasStatus(303);
    assertThat(tell(path, "32")).hasStatus(409).bodyText().contains("31");

    assertThat(
            network
                .coordinators
                .as("hall", () -> network.snapshots.find(place, month))
                .orElseThrow()
                .details()
                .attendance())
        .isEqualTo(31);
    assertThat(network.area.get(link)).bodyText().doesNotContain(path);
  }

  @Test
  void everyLanguageHasThePagesOfTheLinkInWords() {
    String link = link();
    YearMonth month = YearMonth.from(network.today).minusMonths(1);
    String told = link + "/months/" + month.minusMonths(1);
    assertThat(tell(told, "47")).hasStatus(303);
    for (Language language : Languages.shipped().served()) {
      for (String path : List.of(link, link + "/months/" + month)) {
        MvcTestResult page = network.area.get(language.address(path));
        assertThat(page).hasStatusOk();
        assertThat(main(page).replace("<span lang=\"en\">Kettle on", ""))
            .as("in words of " + language.englishName())
            .doesNotContainPattern(ENGLISH);
      }
      assertThat(network.area.get(language.address(link + "x"))).hasStatus(410);
      MvcTestResult refused = tell(language.address(link + "/months/2019-01"), "3");
      assertThat(refused).hasStatus(422);
      assertThat(main(refused))
          .as("closed then, in words of " + language.code())
          .satisfies(html ->
              assertThat(html.contains("The place was closed")).isEqualTo(language.isEnglish()));
    }
  }

  @Test
  void lastMonthsFiguresStandBesideTheQuestionsAndACommaIsADecimalPoint() {
    String link = link();
    YearMonth month = YearMonth.from(network.today).minusMonths(1);
    assertThat(tell(link + "/months/" + month.minusMonths(1), "47")).hasStatus(303);

    assertThat(network.area.get(link + "/months/" + month))
        .bodyText()
        .contains(
            "Somebody who came four times counts four times.", ": 47", "inputmode=\"numeric\"");
    assertThat(tell("/pl" + link + "/months/" + month, "31", "12,5")).hasStatus(303);
    assertThat(
            network
                .coordinators
                .as("hall", () -> network.snapshots.find(place, month))
                .orElseThrow()
                .details()
                .volunteerMinutes())
        .isEqualTo(750);
  }

  private MvcTestResult tell(String path, String attendance) {
    return tell(path, attendance, "6");
  }

  private MvcTestResult tell(String path, String attendance, String hours) {
    return network
        .area
        .post(path)
        .param("version", "0")
        .param("attendance", attendance)
        .param("new-faces", "2")
        .param("volunteers", "2")
        .param("hours", hours)
        .exchange();
  }

  @Test
  void aLinkIsGoodForItsPlaceAloneUntilThereIsAnother() {
    String link = link();
    String path = link + "/months/" + YearMonth.from(network.today).minusMonths(1);
    MvcTestResult shown = network.area.get(link);
    assertThat(shown).headers().hasValue("Cache-Control", "no-store");
    assertThat(shown).headers().hasValue("Referrer-Policy", "no-referrer");
    assertThat(network.area.get("/ur" + link))
        .headers()
        .hasValue("X-Robots-Tag", "noindex, nofollow");

    String fresh = link();
    assertThat(network.area.get(fresh)).hasStatusOk();
    assertThat(network.area.get(link)).hasStatus(410).bodyText().contains("no longer works");
    assertThat(network.area.get(link + "x")).hasStatus(410);
    assertThat(tell(path, "77")).hasStatus(410).bodyText().contains("77");
    assertThat(network.coordinators.as("hall", () -> network.snapshots.of(place))).isEmpty();
  }

  @Test
  void onlyWhoKeepsThePlaceMakesItsLink() {
    TestPerson other =
        network.area.somebody(
            List.of(new Assignment("partner-coordinator", Scope.organisation("club"))));

    assertThat(other.get("/team/welcome/places/" + place + "/link")).hasStatus(403);
    assertThat(other.post("/team/welcome/places/" + place + "/link").exchange()).hasStatus(403);
  }
}

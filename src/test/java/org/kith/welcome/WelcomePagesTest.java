package org.kith.welcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What coordinators, officers and visitors see. Places here are invented. */
@KithTest
class WelcomePagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern NOTICE = Pattern.compile("/team/welcome/closed/([0-9a-f-]{36})");
  private final Network network;
  private final TestPerson coordinator;
  private final TestPerson other;

  WelcomePagesTest(ApplicationContext beans) {
    this.network = new Network(beans);
    this.coordinator = coordinatorOf("hall");
    this.other = coordinatorOf("club");
  }

  private TestPerson coordinatorOf(String organisation) {
    return network.area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  @Test
  void aCoordinatorOnboardsAndOpensAPlace() {
    UUID place = network.place("Tea table");
    String path = "/team/welcome/places/" + place;
    assertThat(network.area.get("/places-of-welcome")).bodyText().doesNotContain("Tea table");
    assertThat(open(path)).hasStatus(422).bodyText().contains("Still missing: place, people");

    var standards = coordinator.post(path + "/standards");
    for (Standard standard : Standard.values()) {
      standards.param("met-" + standard.id(), "yes").param("note-" + standard.id(), "");
    }
    day(standards);
    assertThat(standards.exchange()).hasStatus(303);
    assertThat(open(path)).hasStatus(303);

    assertThat(coordinator.get(path)).hasStatusOk().bodyText().contains("Met", "New");
    assertThat(network.area.get("/places-of-welcome")).bodyText().contains("Tea table");
    assertThat(other.get(path)).hasStatus(403);
  }

  private MvcTestResult open(String path) {
    var form = coordinator.post(path + "/open").param("version", version(path + "/open"));
    day(form);
    return form.exchange();
  }

  private void day(MockMvcTester.MockMvcRequestBuilder form) {
    form.param("on-day", String.valueOf(network.today.getDayOfMonth()))
        .param("on-month", String.valueOf(network.today.getMonthValue()))
        .param("on-year", String.valueOf(network.today.getYear()));
  }

  @Test
  void closedTodayTakesTwoTapsAndEverybodySeesIt() {
    UUID place = network.openPlace("Kettle on", network.today);
    String page = "/places-of-welcome/" + place;
    assertThat(network.area.get(page)).bodyText().doesNotContain("Closed today");

    String path = "/team/welcome/places/" + place + "/closed-today";
    assertThat(coordinator.get("/team/welcome")).bodyText().contains(path);
    assertThat(coordinator.get(path)).hasStatusOk().bodyText().contains("checked");
    assertThat(coordinator.post(path).param("why", "not-said").exchange()).hasStatus(303);
    assertThat(network.area.get(page)).bodyText().contains("Closed today");
    assertThat(network.area.get("/pl/places-of-welcome?when=today"))
        .bodyText()
        .contains("Dzisiaj zamknięte", "Kettle on");
    assertThat(network.area.get("/ur" + page)).bodyText().contains("آج بند ہے", "dir=\"rtl\"");

    String notice = found(NOTICE, coordinator.get("/team/welcome/places/" + place));
    assertThat(coordinator.post("/team/welcome/closed/" + notice).param("version", "1").exchange())
        .hasStatus(303);
    assertThat(network.area.get(page)).bodyText().doesNotContain("Closed today");
  }

  @Test
  void aMonthIsToldAndItsStoryStaysWithTheTeam() {
    UUID place = network.openPlace("Kettle on", network.today.minusMonths(2));
    YearMonth month = YearMonth.from(network.today).minusMonths(1);
    String path = "/team/welcome/places/" + place + "/snapshots/" + month;
    assertThat(tell(path, "3", "5")).hasStatus(422).bodyText().contains("cannot be more");
    assertThat(tell(path, "50", "5")).hasStatus(303);

    assertThat(coordinator.get(path)).bodyText().contains("A kettle story");
    assertThat(coordinator.get("/team/welcome/counts")).hasStatusOk();
    assertThat(network.area.get("/places-of-welcome/" + place))
        .bodyText()
        .doesNotContain("A kettle story");
    assertThat(other.get(path)).hasStatus(403);
  }

  private MvcTestResult tell(String path, String attendance, String faces) {
    return coordinator
        .post(path)
        .param("version", "0")
        .param("attendance", attendance)
        .param("new-faces", faces)
        .param("volunteers", "2")
        .param("hours", "4.5")
        .param("to-gp", "1")
        .param("story", "A kettle story")
        .exchange();
  }

  @Test
  void wherePostcodeOrNameSayNothingEveryPlaceIsShown() {
    network.openPlace("Kettle on", network.today);

    assertThat(network.area.get("/places-of-welcome?near=Nowhere+at+all"))
        .hasStatusOk()
        .bodyText()
        .contains("We do not know that place", "Kettle on");
    assertThat(network.area.get("/places-of-welcome?near=WS11AA&when=today"))
        .hasStatusOk()
        .bodyText()
        .contains("We cannot look up postcodes yet", "Kettle on", "Open now, until 23:59");
    assertThat(network.area.get("/places-of-welcome?when=yesterday")).hasStatus(404);
  }

  /** Romanian, Bulgarian, Russian, Punjabi, Bengali: the pages of residents, not yet the site. */
  @ParameterizedTest
  @CsvSource({
    "ro, Deschis acum, Această pagină este în engleză",
    "bg, Отворено сега, Тази страница е на английски",
    "ru, Открыто сейчас, Эта страница на английском",
    "pa, ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, ਇਹ ਪੰਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ",
    "bn, এখন খোলা, এই পাতাটি ইংরেজিতে"
  })
  void residentsReadOfPlacesInEachLanguage(String language, String open, String partly) {
    UUID place = network.openPlace("Kettle on", network.today);
    String page = "/" + language + "/places-of-welcome";

    assertThat(network.area.get(page + "?when=today"))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"" + language + "\"", open)
        .doesNotContain(partly);
    assertThat(network.area.get(page + "/" + place)).hasStatusOk().bodyText().contains(open);
    assertThat(network.area.get("/places-of-welcome"))
        .bodyText()
        .contains("hreflang=\"" + language + "\"");
    assertThat(network.area.get("/" + language)).hasStatusOk().bodyText().contains(partly);
    assertThat(network.area.get("/figures"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("hreflang=\"" + language + "\"");
    assertThat(network.area.get("/" + language + "/figures"))
        .hasStatusOk()
        .bodyText()
        .contains(partly);
  }

  private String version(String path) {
    return found(VERSION, coordinator.get(path));
  }

  private static String found(Pattern pattern, MvcTestResult page) {
    Matcher found = pattern.matcher(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}

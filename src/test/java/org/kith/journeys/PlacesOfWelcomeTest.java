package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kith.activity.Session;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.welcome.Whither;

/**
 * A coordinator onboards a place on a phone; a resident finds it in Urdu without JavaScript; it
 * closes for today in two taps and tells its month; an officer brings it together with a catalyst.
 * People and places are invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacesOfWelcomeTest extends Journey {
  private static final String NAME = "Kettle on (synthetic)";
  private static final List<String> TOLD_OF =
      Stream.of(Whither.values()).map(one -> one.id().replace('_', '-')).toList();

  /** Two hundred characters. */
  private static final String STORY =
      "Two neighbours who had lived in the same street for nine years met here for the first time,"
          + " over a cup of tea. Now one of them brings the other’s mother along each week, and both"
          + " help to wash up (made up).";

  private static final LocalDate TODAY = LocalDate.now(Session.CLOCK);

  @Test
  @Order(1)
  void aCoordinatorOnboardsAPlaceOnAPhone() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/venues/new");
    phone.fill("#name", "Example church hall (synthetic)");
    phone.fill("#address", "1 Example Street, WS1 1AA");
    phone.fill("#point", "52.5858, -1.9829");
    send(coordinator);

    coordinator.visit("/team/welcome");
    phone.getByText("Add a place").click();
    coordinator.noBarriers();
    phone.fill("#name", NAME);
    phone.locator("#venue").selectOption("Example church hall (synthetic)");
    phone.fill("#" + weekday(), "00:01 to 23:59");
    phone.locator("input[name=languages][value=ur]").check();
    send(coordinator);

    phone.getByText("Open the place").click();
    coordinator.noBarriers();
    phone.locator("main form button").last().click();
    assertThat(coordinator.noBarriers().locator("main")).containsText("Still missing: place");

    back(coordinator);
    phone.getByText("Check the standards").click();
    coordinator.noBarriers();
    for (int standard = 0; standard < 5; standard++) {
      phone.locator("input[type=radio][value=yes]").nth(standard).check();
    }
    send(coordinator);
    phone.getByText("Open the place").click();
    send(coordinator);
    assertThat(phone.locator("main")).containsText("Everybody can see it now");
  }

  @Test
  @Order(2)
  void aResidentFindsWhatIsOpenTodayInUrduWithoutJavaScript() {
    Visitor resident = visitorWithoutJavaScript();
    Page page = resident.visit("/ur/places-of-welcome");
    page.locator("#when").selectOption("today");
    page.fill("#near", "Palfrey");
    page.locator("main form button").last().click();
    assertThat(resident.noBarriers().locator("main")).containsText("ابھی کھلا ہے");
    listed(page).click();
    assertThat(resident.noBarriers().locator("h1")).containsText(NAME);
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    Visitor onAPhone = visitorOnAPhone();
    onAPhone.visit("/ur/places-of-welcome?near=Palfrey&when=today");
    listed(onAPhone.page()).click();
    onAPhone.noBarriers();
  }

  @Test
  @Order(3)
  void aPlaceClosesForTodayInTwoTapsAndEverybodySeesIt() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/welcome");
    phone.getByText("Say that we are closed today").first().click();
    coordinator.noBarriers();
    send(coordinator);

    Page resident = visitorOnAPhone().visit("/places-of-welcome?when=today");
    assertThat(resident.locator("main")).containsText("Closed today");
    listed(resident).click();
    assertThat(resident.locator("main")).containsText("Closed on");
  }

  @Test
  @Order(4)
  void aCoordinatorWithoutAnAccountTellsTheMonthByTheLinkOfThePlaceInUnderTwoMinutes() {
    Visitor colleague = signedInOnAPhone("partner");
    Page theirs = colleague.visit("/team/welcome");
    theirs.getByText(NAME).click();
    theirs.getByText("Link for the coordinator").click();
    colleague.noBarriers();
    send(colleague);
    String shown = theirs.locator("main .govuk-inset-text").innerText().strip();
    String link = shown.replaceFirst("^https?://[^/]+", "");

    Visitor coordinator = visitorOnAUsualPhone();
    Page phone = coordinator.visit(link);
    assertThat(phone.locator("h1")).containsText(NAME);
    assertThat(phone.locator("main")).containsText("Closed today");
    phone.getByText("We are open after all").click();
    coordinator.noBarriers();
    assertThat(phone.locator("main")).containsText("The notice is gone.");

    Keystrokes taken = new Keystrokes(phone);
    taken.open(phone.getByText("Tell how").first());
    coordinator.noBarriers();
    taken.type("#attendance", "141");
    taken.type("#new-faces", "15");
    taken.type("#volunteers", "13");
    taken.type("#hours", "112.5");
    for (String whither : TOLD_OF) {
      taken.type("#to-" + whither, "12");
    }
    taken.type("#story", STORY);
    taken.choose(phone.locator("#may-publish"));
    taken.open(phone.locator("main form button").last());
    assertThat(coordinator.noBarriers().locator("main")).containsText("The month is told.");
    org.assertj.core.api.Assertions.assertThat(taken.seconds())
        .as("everything there is to tell, and a story: " + taken)
        .isLessThan(120);

    phone.getByText("Tell everybody").click();
    assertThat(coordinator.noBarriers().locator("main"))
        .containsText("Everybody sees now that it is closed today.");
    InEveryLanguage.look(visitorOnAPhone(), link, link + "/months/" + YearMonth.from(TODAY));
    InEveryLanguage.look(visitorOnAPhone(), 410, link + "x");
  }

  @Test
  @Order(5)
  void aCoordinatorCorrectsTheMonth() {
    Visitor coordinator = signedInOnAPhone("partner");
    Page phone = coordinator.visit("/team/welcome");
    phone.getByText(NAME).click();
    coordinator.noBarriers();
    phone.getByText("Tell how").click();
    coordinator.noBarriers();
    phone.fill("#attendance", "143");
    phone.locator("#may-publish").uncheck();
    send(coordinator);
    assertThat(phone.locator("main")).containsText("For the team");
    coordinator.visit("/team/welcome/counts");
  }

  @Test
  @Order(6)
  void anOfficerPairsAColdSpotWithACatalyst() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/welcome/exchanges");
    page.getByText("Bring two sides together").click();
    officer.noBarriers();
    page.locator("#ward").selectOption("Brownhills");
    page.selectOption("#holder", "nash-dom");
    page.locator("#catalyst").selectOption(NAME);
    page.fill("#purpose", "See how the kettle mixes people.");
    day(page, "began");
    send(officer);
    page.getByText("Note a visit").click();
    officer.noBarriers();
    page.locator("input[name=direction]").first().check();
    page.fill("#people", "4");
    page.fill("#learned", "Start with food.");
    send(officer);
    assertThat(page.locator("main")).containsText("Start with food.");
    assertThat(page.locator("h1")).containsText("Brownhills and " + NAME);

    Server.runJob("count-places-of-welcome");
    assertThat(officer.visit("/team/welcome/counts").locator("main"))
        .containsText("1 (of 4 people)");
    assertThat(officer.visit("/team/editions/counted").locator("main"))
        .containsText("Visits between cold spots and catalysts in a year");
  }

  @Test
  @Order(7)
  void residentsReadOfPlacesInEachLanguageOnAPhone() {
    Visitor resident = visitorOnAPhone();
    listed(resident.visit("/places-of-welcome")).click();
    String place = resident.page().url().replaceFirst("^https?://[^/]+", "");
    InEveryLanguage.look(
        resident, "/places-of-welcome?near=Palfrey&when=today", place, "/open-data");
    for (Language language : Languages.shipped().served()) {
      resident.visit(language.address("/figures"));
    }
  }

  @Test
  @Order(8)
  void anOfficerConfirmsATranslationAndSaysWhereAPageIsEasyToRead() {
    Visitor officer = signedInOnAPhone("officer2");
    Page page = officer.visit("/team/wording");
    page.locator("main a[href$='/wording/ur']").click();
    officer.noBarriers();
    page.locator("main a[href$='/wording/ur/welcome']").click();
    officer.noBarriers();
    page.locator("#confirm").check();
    send(officer);
    page.locator("#state").selectOption("confirmed");
    page.locator("main .kith-filter button").click();
    assertThat(officer.noBarriers().locator("main")).containsText("officer2 (synthetic)");

    officer.visit("/team/wording/forms");
    page.getByText("Add another form of a page").click();
    officer.noBarriers();
    page.fill("#page", "/places-of-welcome");
    page.locator("input[name=kind][value=easy-read]").check();
    page.fill("#address", "https://example.org/easy-read");
    send(officer);
    Page resident = visitorOnAPhone().visit("/ur/places-of-welcome");
    assertThat(resident.locator("main a[href='https://example.org/easy-read']")).hasCount(1);
    signedIn("officer2").visit("/team/wording/ur/welcome");
  }

  /** Its link in the list; the map beneath has one too. */
  private static Locator listed(Page page) {
    return page.locator(".kith-events__title", new Page.LocatorOptions().setHasText(NAME));
  }

  private static void back(Visitor coordinator) {
    coordinator.page().locator(".govuk-breadcrumbs a").last().click();
    coordinator.noBarriers();
  }

  private static String weekday() {
    return TODAY.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
  }

  private static void day(Page page, String field) {
    page.fill("#" + field + "-day", String.valueOf(TODAY.getDayOfMonth()));
    page.fill("#" + field + "-month", String.valueOf(TODAY.getMonthValue()));
    page.fill("#" + field + "-year", String.valueOf(TODAY.getYear()));
  }

  private static void send(Visitor somebody) {
    Page page = somebody.page();
    page.locator("main form button").last().click();
    somebody.noBarriers();
    assertThat(page.locator("main")).not().containsText("There is a problem");
  }
}

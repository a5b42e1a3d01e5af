package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An officer writes a text with a figure in it and publishes it; schedules news; and before
 * elections publishes nothing, except what somebody allows. All of it is invented.
 */
class TextsAndNewsTest extends Journey {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void aTextIsWrittenWithAFigureFoundAndPutIn() {
    Visitor officer = signedIn("officer");
    Page page = officer.visit("/team/texts");
    page.locator("#q").fill("About the programme");
    button(page, "Show").click();
    officer.noBarriers();
    page.locator("main table a", new Page.LocatorOptions().setHasText("English")).first().click();
    officer.noBarriers();

    String before = page.locator("#body").inputValue();
    page.locator("#body").fill(before + "\n\nExample words about {{}} as one source says.");
    page.locator("#figure-query").fill("learners");
    button(page, "Find figures").click();
    officer.noBarriers();
    page.locator("button[value^='insert ']").first().click();
    officer.noBarriers();
    org.assertj.core.api.Assertions.assertThat(page.locator("#body").inputValue())
        .containsPattern("words about \\{\\{[a-z0-9-]+}} as one source says");

    button(page, "Preview").click();
    officer.noBarriers();
    assertThat(page.locator(".kith-preview__text")).containsText("Example words about");
    button(page, "Save the draft").click();
    officer.noBarriers();
    page.locator("a", new Page.LocatorOptions().setHasText("Publish the draft")).click();
    officer.noBarriers();
    button(page, "Publish").click();
    officer.noBarriers();

    Page about = visitorOnAPhone().visit("/about");
    Locator told = about.locator("p", new Page.LocatorOptions().setHasText("Example words about"));
    assertThat(told.locator("a[href^='/figures/']").first()).isVisible();

    officer.visit("/team/texts/about.en/versions");
    officer.visit("/team/texts/about.en/versions/2");
    officer.visit("/team/texts/priorities.young-people.pl");
    officer.visit("/team/texts/new");
    Visitor onAPhone = signedInOnAPhone("officer");
    for (String path :
        List.of(
            "/team/texts?state=draft", "/team/texts/about.en", "/team/texts/about.en/versions/2")) {
      onAPhone.visit(path);
    }
  }

  @Test
  void newsIsScheduledAndAFreezeHoldsBackWhatIsNotAllowed() {
    Visitor officer = signedIn("officer");
    write(officer, "Example classes begin (synthetic)", "example-classes-begin-synthetic");
    String item = "/team/news/example-classes-begin-synthetic";
    officer.visit(item + "/preview");
    Page page = officer.visit(item + "/publish");
    page.locator("input[name=when][value=later]").check();
    fillDay(page, "day", TODAY.plusDays(2));
    page.locator("#time").fill("09:30");
    button(page, "Publish").click();
    officer.noBarriers();
    assertThat(page.locator("main")).containsText("Comes out on");
    assertThat(visitor().visit("/news").locator("main")).not().containsText("Example classes");

    String freeze = freeze(officer);
    officer.visit(item);
    assertThat(page.locator("main")).containsText("A publishing freeze holds then");
    write(officer, "Example flood (synthetic)", "example-flood-synthetic");
    publishNow(officer, "/team/news/example-flood-synthetic");
    assertThat(page.locator(".govuk-error-summary")).containsText("Publishing is frozen until");

    page.locator("a", new Page.LocatorOptions().setHasText("Allow one publication")).click();
    officer.noBarriers();
    page.locator("#why").fill("Example: people have to know where to go");
    button(page, "Allow it once").click();
    officer.noBarriers();
    publishNow(officer, "/team/news/example-flood-synthetic");
    assertThat(page.locator(".govuk-error-summary")).hasCount(0);
    assertThat(visitor().visit("/news?page=1").locator("main")).containsText("Example flood");

    officer.visit("/team/news");
    Visitor onAPhone = signedInOnAPhone("officer");
    for (String path : List.of("/team/news", item, item + "/publish", "/team/freeze", freeze)) {
      onAPhone.visit(path);
    }
    officer.visit(item + "/pl");
    officer.visit(item + "/versions");
    officer.visit("/team");
    officer.visit("/team/freeze");
    officer.visit(freeze + "/give-up");
    page.locator("#given-up").fill("Example over");
    button(page, "Give up the freeze").click();
    officer.noBarriers();
    assertThat(officer.visit(item).locator("main")).not().containsText("freeze");
    officer.visit(item + "/withdraw");
  }

  private static void write(Visitor officer, String title, String slug) {
    Page page = officer.visit("/team/news/new");
    page.locator("#title").fill(title);
    page.locator("#summary").fill("A synthetic piece of news.");
    page.locator("#body").fill("Somebody tells an example.");
    button(page, "Save the draft").click();
    page.waitForURL("**/team/news/" + slug + "**");
    officer.noBarriers();
  }

  private static void publishNow(Visitor officer, String item) {
    Page page = officer.visit(item + "/publish");
    page.locator("input[name=when][value=now]").check();
    button(page, "Publish").click();
    officer.noBarriers();
  }

  /** Tells the address of the freeze. */
  private static String freeze(Visitor officer) {
    Page page = officer.visit("/team/freeze/new");
    page.locator("#reason").fill("the example elections (synthetic)");
    fillDay(page, "starts", TODAY);
    fillDay(page, "ends", TODAY.plusDays(20));
    page.locator("#decided-by").fill("Monitoring officer");
    button(page, "Enter").click();
    page.waitForURL("**/team/freeze/*-*");
    officer.noBarriers();
    return page.url().replaceFirst("^.*?(/team/freeze/[0-9a-f-]+).*$", "$1");
  }

  private static void fillDay(Page page, String field, LocalDate day) {
    page.locator("#" + field + "-day").fill(String.valueOf(day.getDayOfMonth()));
    page.locator("#" + field + "-month").fill(String.valueOf(day.getMonthValue()));
    page.locator("#" + field + "-year").fill(String.valueOf(day.getYear()));
  }

  private static Locator button(Page page, String name) {
    return page.locator("main button[type=submit]", new Page.LocatorOptions().setHasText(name))
        .last();
  }
}

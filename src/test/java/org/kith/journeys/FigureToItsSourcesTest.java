package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody doubts a figure, and finds where it comes from. */
class FigureToItsSourcesTest extends Journey {
  private static final String FIRST_FIGURE = "main a[href^='/figures/']";

  @Test
  void fromTheLedgerToOneFigureAndItsSource() {
    follow(visitor());
  }

  @Test
  void withoutJavaScript() {
    follow(visitorWithoutJavaScript());
  }

  @Test
  void onAPhone() {
    follow(visitorOnAPhone());
  }

  @Test
  void withTheKeyboardAlone() {
    Visitor visitor = visitor();
    Page page = visitor.visit("/figures");

    page.keyboard().press("Tab");
    assertThat(page.locator(".govuk-skip-link")).isFocused();
    page.keyboard().press("Enter");
    visitor.tabTo(page.locator(FIRST_FIGURE).first());
    page.keyboard().press("Enter");

    page.waitForURL("**/figures/*");
    assertThat(visitor.noBarriers().locator("h1")).isVisible();
  }

  @Test
  void inPolishAndInUrduFromRightToLeft() {
    Visitor visitor = visitor();

    assertThat(visitor.visit("/pl/figures").locator("html")).hasAttribute("lang", "pl");
    assertThat(visitor.visit("/ur/figures").locator("html")).hasAttribute("dir", "rtl");
  }

  @Test
  void anAddressThatIsNotThereIsAnsweredWithAPage() {
    assertThat(visitor().visit("/no-such-page", 404).locator("h1")).hasText("Page not found");
  }

  private static void follow(Visitor visitor) {
    Page page = visitor.visit("/figures");
    Locator figure = page.locator(FIRST_FIGURE).first();
    String address = figure.getAttribute("href");

    figure.click();

    page.waitForURL("**" + address);
    assertThat(visitor.noBarriers().locator("h1")).isVisible();
  }
}

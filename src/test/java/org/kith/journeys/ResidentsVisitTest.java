package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A resident looks at what the programme did: home, a priority, a project, a figure, the report.
 */
class ResidentsVisitTest extends Journey {

  @ParameterizedTest
  @CsvSource({"'',en,ltr", "/pl,pl,ltr", "/ur,ur,rtl"})
  void inTheirLanguage(String prefix, String language, String direction) {
    visit(visitor(), prefix, language, direction);
  }

  @ParameterizedTest
  @CsvSource({"'',en,ltr", "/ur,ur,rtl"})
  void onAPhone(String prefix, String language, String direction) {
    visit(visitorOnAPhone(), prefix, language, direction);
  }

  @ParameterizedTest
  @CsvSource({"'',en,ltr", "/pl,pl,ltr", "/ur,ur,rtl"})
  void withoutJavaScript(String prefix, String language, String direction) {
    visit(visitorWithoutJavaScript(), prefix, language, direction);
  }

  @Test
  void withTheKeyboardAlone() {
    Visitor resident = visitor();
    Page page = resident.visit("/");

    resident.tabTo(page.locator("main a[href^='/priorities/']").first());
    page.keyboard().press("Enter");
    page.waitForURL("**/priorities/*");
    resident.tabTo(resident.noBarriers().locator("main a[href^='/projects/']").first());
    page.keyboard().press("Enter");

    page.waitForURL("**/projects/*");
    assertThat(resident.noBarriers().locator("h1")).isVisible();
  }

  @Test
  void theLanguageIsChangedAtTheFootOfAnyPage() {
    Visitor resident = visitor();
    Page page = resident.visit("/projects/places-of-welcome");

    page.locator("footer a[hreflang=ur]").click();

    page.waitForURL("**/ur/projects/places-of-welcome");
    assertThat(resident.noBarriers().locator("html")).hasAttribute("dir", "rtl");
  }

  @Test
  void theReportIsReadAndTakenHome() {
    Visitor resident = visitor();
    Page page = resident.visit("/report");
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("#by-locality")).isVisible();

    for (String file :
        new String[] {"/report.pdf", "/report.docx", "/report.html", "/figures.xlsx"}) {
      assertThat(page.request().get(file).status()).as(file).isEqualTo(200);
    }
    byte[] pdf = page.request().get("/report.pdf").body();
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void whatEveryPublicSiteOwesItsVisitorsIsThere() {
    Visitor resident = visitor();
    for (String path :
        new String[] {"/about", "/accessibility", "/privacy", "/cookies", "/contradictions"}) {
      assertThat(resident.visit(path).locator("h1")).isVisible();
    }
    assertThat(resident.page().context().cookies()).isEmpty();
  }

  private static void visit(Visitor resident, String prefix, String language, String direction) {
    Page page = resident.visit(prefix.isEmpty() ? "/" : prefix);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("html")).hasAttribute("dir", direction);
    follow(resident, "main a[href^='" + prefix + "/priorities/']", prefix + "/priorities/*");
    follow(resident, "main a[href^='" + prefix + "/projects/']", prefix + "/projects/*");
    follow(resident, "main a[href^='" + prefix + "/figures/']", prefix + "/figures/*");
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }

  private static void follow(Visitor resident, String link, String address) {
    Page page = resident.page();
    Locator first = page.locator(link).first();
    first.click();
    page.waitForURL("**" + address);
    assertThat(resident.noBarriers().locator("h1")).isVisible();
  }
}

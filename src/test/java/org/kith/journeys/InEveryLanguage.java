package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;

/**
 * Pages without sign-in in every language that has an address: each is opened once in each, has its
 * own words there, and no barriers.
 */
final class InEveryLanguage {
  private static final Languages LANGUAGES = Languages.shipped();
  private static final Messages WORDING = Messages.load(LANGUAGES);

  private InEveryLanguage() {}

  /** Opens these paths, given without language prefix. */
  static void look(Visitor visitor, String... paths) {
    look(visitor, 200, paths);
  }

  /** Opens these paths, which answer with this status. */
  static void look(Visitor visitor, int status, String... paths) {
    for (Language language : LANGUAGES.served()) {
      for (String path : paths) {
        Page page = visitor.visit(language.address(path), status);
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
        assertThat(page.locator("html"))
            .hasAttribute("dir", language.direction().name().toLowerCase(Locale.ROOT));
        String isEnglish = WORDING.in(language).plain("ui.partly.title");
        assertThat(page.locator(".kith-drafted", new Page.LocatorOptions().setHasText(isEnglish)))
            .hasCount(0);
      }
    }
  }
}

package org.kith.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What keeps somebody from using a page, as far as a machine can tell: axe, and room to read. */
final class Barriers {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final int EXAMPLES = 3;
  private static final int ATTEMPTS = 5;

  /** What differs each time that a page is made and is not seen: the token of a form, an id. */
  private static final String OF_THE_MOMENT =
      "(?<=type=\"hidden\" )name=\"[^\"]*\" value=\"[^\"]*\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final Set<String> LOOKED_AT = new HashSet<>();

  private Barriers() {}

  /** What is on the page; nothing where the very same page was looked at before, at this width. */
  static List<String> on(Page page) {
    String seen = content(page).replaceAll(OF_THE_MOMENT, "");
    boolean isNew = LOOKED_AT.add(page.viewportSize().width + " " + page.url() + seen);
    return isNew ? find(page) : List.of();
  }

  /** Once the page has come: a button that was just pressed may still be fetching it. */
  private static String content(Page page) {
    for (int attempt = 1; ; attempt++) {
      try {
        return page.content();
      } catch (PlaywrightException navigating) {
        if (attempt == ATTEMPTS
            || !String.valueOf(navigating.getMessage()).contains("navigating")) {
          throw navigating;
        }
        page.waitForLoadState();
      }
    }
  }

  private static List<String> find(Page page) {
    List<String> barriers = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes().stream().limit(EXAMPLES).toList()) {
        barriers.add(
            "%s: %s (%s)%n    %s%n    %s"
                .formatted(
                    page.url(),
                    rule.getHelp(),
                    rule.getId(),
                    node.getHtml(),
                    String.valueOf(node.getFailureSummary()).replace("\n", "\n    ")));
      }
    }
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (tooWide instanceof Integer pixels && pixels > 0) {
      barriers.add(page.url() + ": has to be scrolled sideways by " + pixels + " pixels");
    }
    return barriers;
  }
}

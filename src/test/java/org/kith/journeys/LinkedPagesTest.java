package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Follows links as a visitor could: every page that is linked opens and has no barriers. */
class LinkedPagesTest extends Journey {
  private static final String ADDRESSES =
      "[...document.querySelectorAll('a[href]')].map(a => a.href.split('#')[0])";
  private static final int PAGES = 40;

  @Test
  void everyKindOfPageThatIsLinkedOpens() {
    assertThat(opened(visitor(), "/", "/")).isGreaterThan(10);
  }

  @Test
  void everyKindOfPageThatTheTeamFindsLinkedOpens() {
    assertThat(opened(signedIn("officer"), "/team", "/team")).isGreaterThan(15);
  }

  /** Opens pages from one on, two of a kind, as far as their paths begin like this. */
  private static int opened(Visitor visitor, String first, String within) {
    Map<String, Integer> kinds = new HashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(first));
    Map<String, Boolean> met = new HashMap<>(Map.of(first, true));
    int opened = 0;

    while (!ahead.isEmpty() && opened < PAGES) {
      String path = ahead.remove();
      Page page = visitor.visit(path);
      assertThat(page.locator("h1").count()).as(path + " has one main heading").isEqualTo(1);
      opened++;
      for (String next : paths(page)) {
        if (next.startsWith(within)
            && met.putIfAbsent(next, true) == null
            && kinds.merge(kind(next), 1, Integer::sum) <= ofAKind(next)) {
          ahead.add(next);
        }
      }
    }
    return opened;
  }

  private static List<String> paths(Page page) {
    return ((Collection<?>) page.evaluate(ADDRESSES))
        .stream()
            .map(String::valueOf)
            .filter(address -> address.startsWith(Server.origin() + "/"))
            .map(address -> address.substring(Server.origin().length()))
            .filter(path ->
                !path.matches(".*\\.(csv|json|html|pdf|docx|xlsx|ics|atom|png|zip)(\\?.*)?"))
            .filter(path -> !path.matches("/(api|open-referral)/.*"))
            .sorted()
            .toList();
  }

  /** Of English pages two stand for all of their kind, of translations one. */
  private static int ofAKind(String path) {
    return path.matches("/[a-z]{2,3}(/.*)?") && !path.matches("/(api)(/.*)?") ? 1 : 2;
  }

  /** All figures are of one kind, all choices of another. */
  private static String kind(String path) {
    return path.replaceFirst("\\?.*", "?").replaceFirst("(?<=[a-z])/[^/?]+(?=\\??$)", "/…");
  }
}

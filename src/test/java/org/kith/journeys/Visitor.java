package org.kith.journeys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kith.LocalProvider;

/** Somebody at a browser. Looks at every page for barriers, script errors and missing pieces. */
final class Visitor {
  private static final int FAR_ENOUGH = 200;
  private static final int LONGER_THAN_ROBOTS = 3_200;

  private final BrowserContext context;
  private final Function<Page, List<String>> barriers;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final List<String> refusable = new ArrayList<>();

  Visitor(BrowserContext context, Function<Page, List<String>> barriers) {
    this.context = context;
    this.barriers = barriers;
    page = context.newPage();
    page.onPageError(error -> faults.add(page.url() + ": script error: " + error));
    page.onConsoleMessage(this::listen);
    page.onResponse(this::look);
  }

  /** From now on a script of ours may be refused at this path, as the scenario wants it. */
  void mayBeRefused(String path) {
    refusable.add(Server.origin() + path);
  }

  /** Opens a page of the site that has to be there, such as {@code /pl/figures}. */
  Page visit(String path) {
    return visit(path, 200);
  }

  /** Opens an address that answers with this status. */
  Page visit(String path, int status) {
    Response response = requireNonNull(page.navigate(path), "no answer");
    assertThat(response.status()).as(path).isEqualTo(status);
    noBarriers();
    return page;
  }

  /** Looks at the page that this visitor is on now, reached by a link or a form. */
  Page noBarriers() {
    page.waitForLoadState();
    faults.addAll(barriers.apply(page));
    return page;
  }

  /** The page as it is, without looking. */
  Page page() {
    return page;
  }

  /** Takes the time that a person needs for a form, and a robot does not. */
  void takesTheirTime() {
    page.waitForTimeout(LONGER_THAN_ROBOTS);
  }

  /** Presses Tab until this has the focus, as somebody without a mouse does. */
  void tabTo(Locator wanted) {
    for (int presses = 0; presses < FAR_ENOUGH; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
        return;
      }
    }
    throw new AssertionError(wanted + " cannot be reached with the keyboard on " + page.url());
  }

  /** Everything that went wrong since this visitor came. */
  List<String> leave() {
    context.close();
    return List.copyOf(faults);
  }

  private void listen(ConsoleMessage message) {
    // A page that is missing on purpose says so in the console too; look() tells the others.
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      faults.add(page.url() + ": " + message.text());
    }
  }

  private void look(Response response) {
    if (response.status() >= 400
        && !response.request().isNavigationRequest()
        && refusable.stream().noneMatch(response.url()::startsWith)) {
      faults.add(response.url() + " answers " + response.status());
    }
    if (!response.url().startsWith(Server.origin())
        && !(response.request().isNavigationRequest()
            && response.url().startsWith(LocalProvider.shared().issuer()))) {
      faults.add(response.url() + " is fetched from somewhere else");
    }
  }
}

package org.kith.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Function;

/**
 * What a team does at the end of a quarter, in order. Each round does it anew with people, figures
 * and papers of its own, all invented.
 */
final class QuarterEnd {
  /** Everybody's who is invited here. */
  static final String PASSWORD = "three blue kettles";

  private static final String OFFICER = "officer";
  private static final String COLLEAGUE = "officer2";
  private static final String ADMINISTRATOR = "administrator";
  private static final String SEND = "main form button:not(.govuk-button--secondary)";

  private final int round;
  private final Function<String, Page> pages;

  /**
   * @param round tells this quarter end's things from those of others
   * @param pages each person's page, signed in but for the newcomer
   */
  QuarterEnd(int round, Function<String, Page> pages) {
    this.round = round;
    this.pages = pages;
  }

  /** Who is invited in the first step, and comes in in the second. */
  String newcomer() {
    return "nadia-" + round;
  }

  /** Who answers a return by a link, without an account. */
  String partner() {
    return "partner-" + round;
  }

  String figure() {
    return "Meals of round " + round;
  }

  List<Step> steps() {
    return List.of(
        new Step(
            "invites an officer",
            ADMINISTRATOR,
            this::invite,
            SEND,
            page -> times(page, "/team/accounts", newcomer() + "@")),
        new Step("comes in by a link", newcomer(), this::openLink, SEND, this::hasSignedIn),
        new Step(
            "asks a partner for a return",
            newcomer(),
            this::ask,
            SEND,
            page -> times(page, "/team/returns", "Asked")),
        new Step("returns it", partner(), this::answer, SEND, page -> returned("To be looked at")),
        new Step(
            "accepts the return",
            newcomer(),
            page -> openLinked(page, "/team/returns", "To be looked at"),
            "form[action$='/accept'] button",
            page -> returned("Accepted")),
        new Step(
            "enters a figure",
            newcomer(),
            this::enter,
            SEND,
            page -> times(page, "/team/figures?state=waiting", figure())),
        new Step(
            "approves it",
            COLLEAGUE,
            page -> openLinked(page, "/team/figures?state=waiting", figure()),
            "form[action$='/approve'] button",
            page -> times(page, "/team/figures?state=approved", figure())),
        new Step(
            "lets a contradiction stand",
            newcomer(),
            this::accept,
            SEND,
            page ->
                there(
                    page,
                    "/team/contradictions?state=accepted",
                    "a[href^='/team/contradictions/']")),
        new Step(
            "makes a release",
            newcomer(),
            this::release,
            SEND,
            page -> there(page, "/team/releases", "th a[href^='/team/releases/']")),
        new Step(
            "approves the release",
            COLLEAGUE,
            page -> openLinked(page, "/team/releases", "Checked"),
            "form[action$='/approve'] button",
            page -> times(page, "/team/releases", "Approved")),
        new Step(
            "publishes the release",
            COLLEAGUE,
            page -> openLinked(page, "/team/releases", "Approved"),
            "form[action$='/publish'] button",
            page -> times(page, "/team/releases", "Published")),
        new Step(
            "issues the board's paper",
            newcomer(),
            this::issue,
            SEND,
            page -> times(page, "/team/papers", "Paper of round " + round)),
        new Step(
            "drafts an edition",
            newcomer(),
            this::draft,
            SEND,
            page -> times(page, "/team/editions", "Edition of round " + round)),
        new Step(
            "publishes the edition",
            COLLEAGUE,
            page -> {
              openLinked(page, "/team/editions", "Edition of round " + round);
              page.navigate(page.url() + "/publish");
            },
            SEND,
            page -> there(page, "/report/editions", "h2[id^='edition-']")));
  }

  private void invite(Page page) {
    page.navigate("/team/accounts/new");
    page.fill("#name", "Nadia " + round + " (synthetic)");
    page.fill("#email", newcomer() + "@example.org");
    page.check("input[name=roles][value=officer]");
  }

  /** By a new link: the first one is shown once, and not at all if the answer never came. */
  private void openLink(Page page) {
    Page desk = pages.apply(ADMINISTRATOR);
    openLinked(desk, "/team/accounts", "Nadia " + round + " ");
    desk.locator("form[action$='/link'] button").click();
    String link = desk.locator(".kith-link-once code").innerText();
    page.navigate(link.substring(link.indexOf("/invitation/")));
    page.fill("#password", PASSWORD);
  }

  /** A password that was kept lets somebody in, from any browser. */
  private int hasSignedIn(Page page) {
    page.navigate("/");
    try (BrowserContext another = page.context().browser().newContext()) {
      Page elsewhere = another.newPage();
      elsewhere.navigate(page.url() + "sign-in");
      return signIn(elsewhere) ? 1 : 0;
    }
  }

  private boolean signIn(Page page) {
    page.fill("#email", newcomer() + "@example.org");
    page.fill("#password", PASSWORD);
    page.locator("main button[type=submit]").first().click();
    page.waitForLoadState();
    return page.url().endsWith("/team");
  }

  private void ask(Page page) {
    page.navigate("/team");
    if (page.locator("#password").count() > 0) {
      signIn(page); // the answer that would have carried the session never came
    }
    page.navigate("/team/returns/ask?shown=all");
    String path = page.locator("main a[href^='/team/returns/new']").nth(round).getAttribute("href");
    page.navigate(path);
    page.fill("#recipient", "Sam " + round + " (synthetic)");
    page.check("#figures");
  }

  private void answer(Page page) {
    Page desk = pages.apply(newcomer());
    openLinked(desk, "/team/returns", "Asked");
    desk.locator("form[action$='/link'] button").click();
    String link = desk.locator(".kith-link-once code").innerText();
    page.navigate(link.substring(link.indexOf("/return/")));
    int figures = page.locator("input[id^=value-]").count();
    for (int number = 1; number <= figures; number++) {
      page.fill("#value-" + number, String.valueOf(10 + round));
    }
    page.locator("main button").filter(saying("Check and send")).click();
    page.waitForURL("**/check");
  }

  private int returned(String standing) {
    return times(pages.apply(COLLEAGUE), "/team/returns", standing);
  }

  private void enter(Page page) {
    page.navigate("/team/figures/new?subject=age-matters");
    page.selectOption("#definition", "new");
    page.fill("#label", figure());
    page.check("input[name=kind][value=reported]");
    page.check("input[name=precision][value=exact]");
    page.fill("#value", String.valueOf(100 + round));
    page.selectOption("#unit", "people");
    page.selectOption("#period", new SelectOption().setIndex(1));
    page.selectOption("#part", "ward=blakenall");
    page.selectOption("#source", "own-records");
    page.fill("#section", "Register of meals");
  }

  private void accept(Page page) {
    page.navigate("/team/contradictions?state=open");
    String path =
        page.locator("main a[href^='/team/contradictions/']").first().getAttribute("href");
    page.navigate(path + "/accept");
    page.fill("#why", "Both documents were printed; round " + round + " (synthetic)");
  }

  private void release(Page page) {
    page.navigate("/team/releases/new");
    page.check("input[name=table][value=figures-by-ward]");
  }

  private void issue(Page page) {
    page.navigate("/team/papers/quarters/2022-23-q1/issue");
    page.fill("#note", "Paper of round " + round);
  }

  private void draft(Page page) {
    page.navigate("/team/editions/new");
    page.fill("#title", "Edition of round " + round);
  }

  /** How many rows or items of a page say this. */
  private static int times(Page page, String path, String words) {
    page.navigate(path);
    return rows(page, words).count();
  }

  private static int there(Page page, String path, String selector) {
    page.navigate(path);
    return page.locator("main " + selector).count();
  }

  /** Opens the first link in the first row or item that says this. */
  private static void openLinked(Page page, String path, String words) {
    page.navigate(path);
    page.navigate(rows(page, words).first().locator("a").first().getAttribute("href"));
  }

  private static Locator rows(Page page, String words) {
    return page.locator("main tbody tr:has(a), main li").filter(saying(words));
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}

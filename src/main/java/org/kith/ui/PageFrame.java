package org.kith.ui;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a page's own content: made for each request and handed to its template as
 * {@code frame}.
 *
 * @param words the page's language and its wording
 * @param path the page's path without language prefix
 * @param origin scheme and host of the public address, without trailing slash; empty if not known
 * @param alternates the same page in each language that it is worded in, English first; empty on
 *     team pages
 * @param isDrafted whether nobody has confirmed what a machine translated
 * @param otherForms links to the page in other forms, on other sites; mostly empty
 * @param done what has been done just now; null: nothing
 * @param notice what the team should know here; null: nothing
 * @param assets where style sheet, pictures and fonts are, with trailing slash
 */
public record PageFrame(
    Words words,
    Text title,
    @Nullable Text description,
    boolean hasErrors,
    String path,
    String origin,
    List<Alternate> alternates,
    boolean isDrafted,
    List<MenuLink> otherForms,
    List<MenuLink> navigation,
    List<Crumb> crumbs,
    List<MenuLink> footer,
    Site site,
    Viewer viewer,
    List<MenuLink> viewerLinks,
    @Nullable Text done,
    @Nullable TeamNotice notice,
    String assets) {
  /** The parameter of an address that tells what has been done. */
  public static final String DONE = "done";

  /** Whether a message says that something has been done. */
  public static boolean isDone(String key) {
    return key.endsWith(".done");
  }

  /** The same page in a language. */
  public record Alternate(Language language, String address) {}

  /**
   * A link ready to show.
   *
   * @param within what it puts together; mostly empty
   */
  public record MenuLink(Text label, String address, boolean isCurrent, List<MenuLink> within) {
    public MenuLink {
      within = List.copyOf(within);
    }

    /** One that stands for itself. */
    public MenuLink(Text label, String address, boolean isCurrent) {
      this(label, address, isCurrent, List.of());
    }
  }

  public Language language() {
    return words.language();
  }

  /** Whether the page is worded in its language, and not only what surrounds it. */
  public boolean isWorded() {
    return alternates.stream().anyMatch(one -> one.language().equals(language()));
  }

  /** A message in the page's language. */
  public Content say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** Content, marked with its language where that is not the page's. */
  public Content show(Text text) {
    return words.show(text);
  }

  /** The address of another page in this page's language. */
  public String to(String path) {
    return language().address(path);
  }

  /** The browser's title: page, then programme. */
  public String browserTitle() {
    String page =
        title.text().equals(site.programme().text())
            ? title.text()
            : title.text() + " – " + site.programme().text();
    return hasErrors ? words.plain("ui.errors.prefix", page) : page;
  }
}

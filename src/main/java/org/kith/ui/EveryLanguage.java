package org.kith.ui;

/**
 * Pages that are worded in every language that has an address, told by a module as a bean. Others
 * are offered in the languages of the whole site only.
 *
 * @param path without language prefix: of one page, and of all below it
 * @param module whose wording they are
 */
public record EveryLanguage(String path, String module) {
  /** Whether a page, by its path without language prefix, is one of them. */
  public boolean has(String page) {
    return page.equals(path) || page.startsWith(path + "/");
  }
}

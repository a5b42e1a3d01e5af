package org.kith.comms.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;

/** A piece of news in a language, as its team page's address names it. */
record NewsKey(String slug, Language language) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

  /**
   * @param code of the language; null: English
   */
  static NewsKey of(String slug, @Nullable String code, Languages languages) {
    if (!SLUG.matcher(slug).matches()) {
      throw new NotFound();
    }
    return new NewsKey(
        slug,
        code == null
            ? languages.english()
            : languages.of(code).filter(one -> !one.isEnglish()).orElseThrow(NotFound::new));
  }

  /** The same news in another language. */
  NewsKey in(Language other) {
    return new NewsKey(slug, other);
  }

  boolean isEnglish() {
    return language.isEnglish();
  }

  String code() {
    return language.code();
  }

  /** Of the page that is about the piece of news. */
  String item() {
    return TeamNewsController.PATH + "/" + slug;
  }

  String path() {
    return isEnglish() ? item() : item() + "/" + code();
  }
}

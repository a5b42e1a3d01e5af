package org.kith.documents.html;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a link of the model leads in one rendering. */
@FunctionalInterface
public interface Links {
  /** The address to write; null where the link is to be shown as plain text. */
  @Nullable String address(String href);

  /** On the site itself. */
  Links AS_THEY_ARE = href -> href;

  /** On the site, where its pages have other addresses, such as those of a language. */
  static Links of(UnaryOperator<String> pages) {
    return href -> href.startsWith("/") ? pages.apply(href) : href;
  }

  /** In a file away from the site: without a site, links to its pages lead nowhere. */
  static Links from(@Nullable URI site) {
    return href -> {
      if (href.startsWith("#") || href.startsWith("https:") || href.startsWith("mailto:")) {
        return href;
      }
      return site == null ? null : site.resolve(href).toString();
    };
  }
}

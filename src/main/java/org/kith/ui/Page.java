package org.kith.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template shows: every page record implements it, so that the layout can name the page. */
public interface Page {
  /** The page's heading, also the first part of the browser's title. */
  Text title();

  /** One or two sentences for search engines and link previews; null where there is none. */
  default @Nullable Text description() {
    return null;
  }

  /** The way from the home page to this one, this one left out; empty: no breadcrumbs. */
  default List<Crumb> crumbs() {
    return List.of();
  }

  /** Pages for residents offer every language; pages for the team do not. */
  default boolean isForEveryone() {
    return true;
  }

  /** Whether the title says that something in the form must be mended. */
  default boolean hasErrors() {
    return false;
  }
}

package org.kith.ui.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.Tab;

/**
 * Things of one or several kinds in tables; its template is {@code ui/list}.
 *
 * @param pages where the reader is in a long list; null: everything is on this page
 */
public record ListPage(
    Text title,
    Text about,
    List<Tab> tabs,
    List<Way> buttons,
    List<Listing> listings,
    @Nullable Pagination pages)
    implements Page {

  /** A list that is on one page. */
  public ListPage(
      Text title, Text about, List<Tab> tabs, List<Way> buttons, List<Listing> listings) {
    this(title, about, tabs, buttons, listings, null);
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

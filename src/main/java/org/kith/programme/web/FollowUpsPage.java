package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.components.Tab;

/**
 * All recommendations, or all promises, with how they stand: open ones first.
 *
 * @param said what the page is for
 * @param mayAdd whether one may be added here
 */
public record FollowUpsPage(
    Text title, Text said, List<Crumb> crumbs, List<Tab> tabs, List<Row> rows, boolean mayAdd)
    implements Page {

  /**
   * One of them.
   *
   * @param about what it is about
   * @param owner who is to act; null: nobody is named
   * @param due null: no day
   * @param note the latest; null: none
   */
  public record Row(
      Text text,
      String path,
      Text about,
      @Nullable Text owner,
      @Nullable String due,
      Status standing,
      @Nullable String note) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

package org.kith.funding.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** What waits to be approved. */
public record ApprovalsPage(Text title, List<Crumb> crumbs, List<Line> lines) implements Page {

  /**
   * An entry.
   *
   * @param about the agreement's title
   * @param isOwn whether whoever looks entered it
   */
  public record Line(
      String what,
      String path,
      String about,
      String when,
      String sum,
      String enteredBy,
      boolean isOwn) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

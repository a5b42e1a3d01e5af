package org.kith.governance.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Tab;

/** Things of governance in tables. */
public record ListPage(
    Text title, Text about, List<Tab> tabs, List<Way> buttons, List<Listing> listings)
    implements Page {

  /**
   * A way on.
   *
   * @param path without language prefix
   */
  public record Way(Text text, String path) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

package org.kith.programme.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** All priorities of the programme. */
public record PrioritiesPage(
    Text title, Text description, List<ListedPriority> priorities, List<Crumb> crumbs)
    implements Page {

  /**
   * A priority in a few words.
   *
   * @param path its page, without language prefix
   * @param projects how many belong to it
   */
  public record ListedPriority(int number, Text name, String path, Text summary, int projects) {}
}

package org.kith.volunteering.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * A page that says one thing.
 *
 * @param address shown in full, to be copied; empty: none
 */
public record SaidPage(
    Text title, Text said, String address, List<Crumb> crumbs, boolean isForEveryone)
    implements Page {
  static SaidPage toAll(Text title, Text said) {
    return new SaidPage(title, said, "", List.of(), true);
  }

  static SaidPage inside(Text title, Text said, String address, List<Crumb> crumbs) {
    return new SaidPage(title, said, address, crumbs, false);
  }
}

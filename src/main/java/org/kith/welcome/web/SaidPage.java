package org.kith.welcome.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * A page that says one thing.
 *
 * @param address shown in full, to be copied; empty: none
 */
public record SaidPage(Text title, Text said, String address, List<Crumb> crumbs) implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

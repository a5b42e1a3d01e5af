package org.kith.returns.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * A partner's link, shown this once.
 *
 * @param link with host
 * @param back the return's page
 */
public record LinkPage(Text title, String link, String back, List<Crumb> crumbs) implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

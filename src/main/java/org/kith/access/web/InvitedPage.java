package org.kith.access.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * An invitation's link, shown this once.
 *
 * @param link with host
 * @param back the account's page
 */
public record InvitedPage(Text title, List<Crumb> crumbs, String link, String back)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

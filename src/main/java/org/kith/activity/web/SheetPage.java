package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * A sign-in sheet to print.
 *
 * @param names of those who came before
 * @param free empty lines for others
 */
public record SheetPage(
    Text title, List<Crumb> crumbs, SessionLine session, List<String> names, int free)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

package org.kith.programme.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;

/** A priority as the team sees it: its projects, and what was done to it. */
public record TeamPriorityPage(
    Text title,
    List<Crumb> crumbs,
    Text ambition,
    String publicPath,
    List<TeamProgrammePage.Row> rows,
    List<TeamHubPage.Followed> followed,
    List<HistoryEntry> history)
    implements Page {

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

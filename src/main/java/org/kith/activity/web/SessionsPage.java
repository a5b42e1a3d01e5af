package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** Today's sessions first, then registers that are not complete, then what is coming. */
public record SessionsPage(
    Text title,
    List<SessionLine> today,
    List<SessionLine> incomplete,
    List<SessionLine> coming,
    boolean mayPlan)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

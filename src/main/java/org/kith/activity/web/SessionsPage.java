package org.kith.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * Today's sessions first, then registers that are not complete, then what is coming.
 *
 * @param more said where a list is cut; null: none is
 * @param account id of the account whose phone may keep registers; null: it keeps none
 */
public record SessionsPage(
    Text title,
    List<SessionLine> today,
    List<SessionLine> incomplete,
    List<SessionLine> coming,
    @Nullable Text more,
    boolean mayPlan,
    @Nullable String account)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

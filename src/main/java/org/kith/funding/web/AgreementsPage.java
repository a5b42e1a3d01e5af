package org.kith.funding.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** All agreements that somebody may see. */
public record AgreementsPage(Text title, List<Crumb> crumbs, List<Line> lines, boolean mayPlan)
    implements Page {

  /**
   * One agreement with its sums.
   *
   * @param colour of the state's tag
   */
  public record Line(
      String title,
      String path,
      String provider,
      Text state,
      String colour,
      String committed,
      String paid,
      String spent,
      String left) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

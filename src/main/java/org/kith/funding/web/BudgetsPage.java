package org.kith.funding.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** All budgets. */
public record BudgetsPage(Text title, List<Crumb> crumbs, List<Line> lines, boolean mayPlan)
    implements Page {

  /** One budget with its sums, over all its agreements. */
  public record Line(
      String name,
      String path,
      String year,
      String funder,
      String budgeted,
      String free,
      String committed,
      String spent) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

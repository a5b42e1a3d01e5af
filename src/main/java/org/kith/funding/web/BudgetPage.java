package org.kith.funding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.SummaryRow;

/**
 * One budget and everything that came to it and left it.
 *
 * @param sumPath where money is put in, taken out or moved; null: not by this person
 */
public record BudgetPage(
    Text title,
    List<Crumb> crumbs,
    List<SummaryRow> facts,
    List<TrailRow> trail,
    @Nullable String sumPath,
    List<HistoryEntry> history)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

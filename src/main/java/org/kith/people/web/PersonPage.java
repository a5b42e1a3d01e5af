package org.kith.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Way;

/**
 * One person, as one organisation knows them.
 *
 * @param warning whether and how it is safe to reach them, where that has to be seen first; null:
 *     it is safe
 * @param objections to what; none of it may be done
 */
public record PersonPage(
    Text title,
    List<Crumb> crumbs,
    @Nullable Text warning,
    Status contact,
    List<Text> objections,
    List<SummaryRow> rows,
    List<Way> ways,
    List<Listing> listings,
    List<HistoryEntry> history)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

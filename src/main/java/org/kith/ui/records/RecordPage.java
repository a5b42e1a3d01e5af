package org.kith.ui.records;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;

/**
 * One thing: what is known of it, what belongs to it, what can be done; its template is {@code
 * ui/record}.
 *
 * @param status null: it has none
 */
public record RecordPage(
    Text title,
    List<Crumb> crumbs,
    @Nullable Status status,
    List<SummaryRow> rows,
    List<Passage> passages,
    List<Listing> listings,
    List<Way> buttons,
    List<HistoryEntry> history)
    implements Page {

  /** A longer text under its heading. */
  public record Passage(Text heading, Content content) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

package org.kith.imports.web;

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
 * An import: what it would do, does or did, what is wrong in its file, and what can be done.
 *
 * @param said what matters now, in a sentence; null: nothing
 * @param problems null: none
 * @param more where all problems can be had as a file; null: none are left
 * @param presses what can be done with a press of a button
 */
public record ImportPage(
    Text title,
    List<Crumb> crumbs,
    Status status,
    @Nullable Text said,
    boolean isWrong,
    List<SummaryRow> rows,
    @Nullable Listing problems,
    @Nullable Listing notes,
    @Nullable Way more,
    List<Press> presses,
    List<Way> ways,
    List<HistoryEntry> history)
    implements Page {
  /** A button that does something. */
  public record Press(String path, Text button, String kind) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

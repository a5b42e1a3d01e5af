package org.kith.evaluation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;

/**
 * A draft for whoever decides about it.
 *
 * @param latest the number of the edition that readers see now; null: none
 * @param against what the draft says otherwise than that; null: there is none
 * @param since what the figures say by now
 */
public record DraftPage(
    Text title,
    List<Crumb> crumbs,
    Text drafted,
    @Nullable Text note,
    List<DownloadLink> downloads,
    DataTable checks,
    @Nullable String latest,
    @Nullable ComparisonTables against,
    ComparisonTables since,
    boolean mayPublish,
    String path)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

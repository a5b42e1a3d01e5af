package org.kith.opendata.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Way;

/**
 * A fresh key with all that a program asks for beside it.
 *
 * @param file address of one table as a file, for an example
 */
public record KeyPage(
    Text title, List<Crumb> crumbs, List<SummaryRow> rows, String file, List<Way> ways)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

package org.kith.opendata.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** What other programs may read. */
public record OpenDataPage(Text title, Text description, List<Crumb> crumbs, List<Line> lines)
    implements Page {

  /**
   * A table.
   *
   * @param csv address of its file
   * @param json address of its first page
   */
  public record Line(Text title, Text about, String csv, String json) {}
}

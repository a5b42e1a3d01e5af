package org.kith.ui.records;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Tab;

/** Things of one or several kinds in tables; its template is {@code ui/list}. */
public record ListPage(
    Text title, Text about, List<Tab> tabs, List<Way> buttons, List<Listing> listings)
    implements Page {

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

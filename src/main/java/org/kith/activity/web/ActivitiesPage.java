package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.Tab;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Way;

/**
 * Activities, as far as they fit the choices.
 *
 * @param words that were looked for
 * @param tabs none for those who do not plan
 */
public record ActivitiesPage(
    Text title,
    String words,
    List<Pick> holders,
    List<Pick> aims,
    List<Tab> tabs,
    List<Way> buttons,
    Listing listing,
    Pagination pagination)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

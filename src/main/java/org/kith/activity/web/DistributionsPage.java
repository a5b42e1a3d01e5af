package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Way;

/** What was given out, as far as it fits the choices, and how much that is altogether. */
public record DistributionsPage(
    Text title,
    List<Pick> goods,
    List<Pick> localities,
    List<Pick> years,
    List<Way> buttons,
    List<KeyNumber> numbers,
    Listing listing,
    Pagination pagination)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}

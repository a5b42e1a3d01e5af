package org.kith.pledge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Way;

/**
 * A page for everybody that says one thing.
 *
 * @param status null: none
 * @param rows what is known besides
 */
public record SaidPage(
    Text title,
    List<Crumb> crumbs,
    @Nullable Status status,
    Text said,
    List<SummaryRow> rows,
    List<Way> ways)
    implements Page {
  static SaidPage of(Text title, Text said, List<Crumb> crumbs, Way... ways) {
    return new SaidPage(title, crumbs, null, said, List.of(), List.of(ways));
  }
}

package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter.Option;

/**
 * The ledger.
 *
 * @param groups in order; one without a subject where they are not grouped
 * @param csv the same list as a file, without language prefix
 * @param contradictions how many are open
 */
public record LedgerPage(
    Text title,
    Text description,
    Filter filter,
    List<Group> groups,
    int found,
    Pagination pagination,
    String csv,
    int contradictions)
    implements Page {

  /** The fields of the form, as they are filled in. */
  public record Filter(
      List<Option> subjects,
      List<Option> kinds,
      List<Option> orders,
      String search,
      boolean onlyContradicted,
      boolean withCounts,
      boolean isUsed) {}

  /** Statements about one subject. */
  public record Group(@Nullable SubjectLink subject, List<FigureRow> rows) {}
}

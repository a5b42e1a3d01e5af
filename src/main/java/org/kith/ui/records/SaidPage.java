package org.kith.ui.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;

/**
 * A page that says one thing: that something was sent, or is no longer there; its template is
 * {@code ui/said}.
 *
 * @param status null: none
 * @param toCopy shown in full, to be copied; empty: none
 * @param rows what is known besides
 */
public record SaidPage(
    Text title,
    Text said,
    List<Crumb> crumbs,
    @Nullable Status status,
    String toCopy,
    List<SummaryRow> rows,
    List<Way> ways,
    boolean isForEveryone)
    implements Page {
  public SaidPage {
    crumbs = List.copyOf(crumbs);
    rows = List.copyOf(rows);
    ways = List.copyOf(ways);
  }

  /** For everybody, in every language. */
  public static SaidPage toAll(Text title, Text said) {
    return new SaidPage(title, said, List.of(), null, "", List.of(), List.of(), true);
  }

  /** For the team. */
  public static SaidPage inside(Text title, Text said) {
    return new SaidPage(title, said, List.of(), null, "", List.of(), List.of(), false);
  }

  /** The same page, reached by way of these. */
  public SaidPage below(List<Crumb> crumbs) {
    return new SaidPage(title, said, crumbs, status, toCopy, rows, ways, isForEveryone);
  }

  /** The same page, with a state and what is known besides. */
  public SaidPage knowing(Status status, List<SummaryRow> rows) {
    return new SaidPage(title, said, crumbs, status, toCopy, rows, ways, isForEveryone);
  }

  /** The same page, with something that is to be copied. */
  public SaidPage copying(String toCopy) {
    return new SaidPage(title, said, crumbs, status, toCopy, rows, ways, isForEveryone);
  }

  /** The same page, with ways on. */
  public SaidPage leadingTo(Way... ways) {
    return new SaidPage(title, said, crumbs, status, toCopy, rows, List.of(ways), isForEveryone);
  }
}

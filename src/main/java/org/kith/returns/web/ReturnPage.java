package org.kith.returns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;

/**
 * One return, for the team and for the partner's own people.
 *
 * @param askedBack what the team wants to know; null: nothing
 * @param latest what was sent last; null: nothing yet
 * @param earlier versions before that, the latest first
 * @param files workbooks that came in
 * @param ways what may be done on a page of its own
 * @param form for the two buttons that act at once
 * @param path of this page
 */
public record ReturnPage(
    Text title,
    Status status,
    List<SummaryRow> facts,
    @Nullable Text askedBack,
    List<Line> lines,
    @Nullable Version latest,
    List<Version> earlier,
    List<Way> files,
    List<Way> ways,
    boolean mayAccept,
    boolean mayMakeLink,
    boolean mayFillIn,
    Form form,
    String path,
    List<HistoryEntry> history,
    List<Crumb> crumbs)
    implements Page {

  /**
   * One figure that was asked for.
   *
   * @param value what was sent last; null: nothing yet
   * @param figure path of the figure that it became; null: none, or whoever looks does not see it
   */
  public record Line(
      String label,
      String last,
      String target,
      @Nullable Text value,
      @Nullable String note,
      @Nullable String figure) {}

  /**
   * A version that was sent.
   *
   * @param rows its figures and how it went
   * @param comments how it went alone
   */
  public record Version(Text said, List<SummaryRow> rows, List<SummaryRow> comments) {}

  /** A link. */
  public record Way(Text label, String path) {}

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

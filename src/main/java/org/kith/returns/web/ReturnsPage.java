package org.kith.returns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.components.Status;
import org.kith.ui.drawing.Svg;
import org.kith.ui.records.Filter.Option;

/**
 * The returns of a quarter at a glance.
 *
 * @param picture how many stand where; null: none was asked
 */
public record ReturnsPage(
    Text title,
    boolean mayAsk,
    List<Option> periods,
    List<Option> standings,
    List<KeyNumber> numbers,
    @Nullable Picture picture,
    List<Line> lines)
    implements Page {

  /** A picture and the same as a table. */
  public record Picture(String title, Svg svg, DataTable table) {}

  /**
   * One return.
   *
   * @param sent when it was sent last; empty: not yet
   */
  public record Line(
      String path,
      String partner,
      String project,
      String period,
      String due,
      Status status,
      String sent) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

package org.kith.funding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.drawing.Svg;

/**
 * Where the whole programme's money is.
 *
 * @param ways the ways to tell it apart, the chosen one without a link
 * @param by the chosen way's word in addresses
 * @param addsUp how the sums make up the budget, in a sentence
 * @param months spending by month and what is planned to be paid; null: neither
 */
public record MoneyPage(
    Text title,
    List<KeyNumber> numbers,
    int waiting,
    List<Disagreement> disagreements,
    List<Way> ways,
    String by,
    Picture picture,
    DataTable table,
    Text addsUp,
    @Nullable Picture months,
    List<Text> caveats,
    boolean mayPlan)
    implements Page {

  /** A way to tell money apart. */
  public record Way(Text name, String path, boolean isChosen) {}

  /** A chart and the same as a table. */
  public record Picture(String title, Svg svg, DataTable table) {}

  /** Sums that cannot be true together, and where they stand. */
  public record Disagreement(Text sentence, String path) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

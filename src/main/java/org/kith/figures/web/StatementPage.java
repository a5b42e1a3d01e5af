package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.drawing.Svg;

/**
 * One figure as one source states it, with everything that bears on it.
 *
 * @param reference its id, to cite it by
 * @param period null where none is stated
 * @param base what it is a share of; null where it is not a share
 * @param note a remark on how it was taken from its source; null: none
 * @param partOf the total that it is a part of; null: of none
 * @param others other statements of the same quantity
 * @param contradicted whether any of them questions its value
 */
public record StatementPage(
    String reference,
    Text title,
    Text value,
    SubjectLink subject,
    KindTag kind,
    Text kindMeaning,
    @Nullable Text period,
    @Nullable Text base,
    @Nullable Text note,
    Stated stated,
    @Nullable Quoted partOf,
    List<FigureRow> others,
    List<Target> targets,
    @Nullable Svg targetChart,
    List<Parts> parts,
    List<BrokenRule> contradictions,
    boolean contradicted,
    List<Crumb> crumbs)
    implements Page {

  @Override
  public Text description() {
    return Text.english(title.text() + ": " + value.text() + ".");
  }

  /**
   * Where it is stated.
   *
   * @param published null where the document bears no date
   * @param url null where it is not on the web
   */
  public record Stated(
      Text title, Text publisher, @Nullable Text published, Text section, @Nullable String url) {}

  /**
   * What was promised for the same quantity.
   *
   * @param attainment whether the figure reaches it; null where the two cannot be compared
   */
  public record Target(FigureRow row, @Nullable Text attainment) {}

  /**
   * Its parts along one dimension, such as locality.
   *
   * @param sum whether they add up to the total; null where that cannot be told
   * @param chart null where there is nothing exact to draw
   */
  public record Parts(Text dimension, List<Part> rows, @Nullable Text sum, @Nullable Svg chart) {}

  /** A part: what it is, and how much. */
  public record Part(FigureRow row, Text name) {}
}

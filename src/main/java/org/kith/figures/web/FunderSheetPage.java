package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.Filter.Option;

/**
 * One funder's workbook: which figures its cells hold, and what they would be filled with.
 *
 * @param path its own
 * @param empty how many cells would stay empty
 * @param subjects what figures may be about, to map one
 * @param corners the upper left of each sheet, as the funder made it
 */
public record FunderSheetPage(
    String path,
    Text title,
    Text funder,
    Text fileName,
    List<Cell> cells,
    int empty,
    List<Option> subjects,
    List<Corner> corners,
    Form form,
    List<ShownField> fields,
    List<HistoryEntry> history,
    List<Crumb> crumbs)
    implements Page {

  /**
   * A cell and its figure.
   *
   * @param holds which figure, in words
   * @param value what it would be filled with; null: nothing
   * @param figurePath the figure's page; null: there is none
   * @param outcome whether it would be filled, and why not
   * @param last what it held when the workbook was last filled; null: nothing
   */
  public record Cell(
      String sheet,
      String cell,
      Text holds,
      @Nullable Text value,
      @Nullable Text period,
      @Nullable String figurePath,
      StandingTag outcome,
      @Nullable Text last) {}

  /**
   * The upper left of a sheet.
   *
   * @param columns their letters
   * @param marked cells that hold figures, such as {@code B7}
   */
  public record Corner(
      String sheet, List<String> columns, List<List<String>> rows, List<String> marked) {}

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

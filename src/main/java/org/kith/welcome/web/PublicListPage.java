package org.kith.welcome.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.drawing.MapDrawing;

/**
 * The Places of Welcome that are open, nearest first where the visitor said where they are.
 *
 * @param near as it was typed
 * @param problem why nothing was found by it; null: something was, or nothing was typed
 * @param map of those that are listed; null where there is none
 * @param isAssumed whether localities are only assumed
 */
public record PublicListPage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    String near,
    @Nullable Text problem,
    List<Pick> whens,
    boolean isFiltered,
    List<Group> groups,
    @Nullable MapDrawing map,
    boolean isAssumed)
    implements Page {

  /** Places that are equally near. */
  public record Group(Text heading, List<PlaceLine> places) {}
}

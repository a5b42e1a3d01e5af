package org.kith.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.drawing.MapDrawing;

/**
 * Where events are: a map, and the same as a list.
 *
 * @param map null where no boundaries were loaded
 * @param isAssumed whether the map's localities are only assumed
 */
public record EventsMapPage(
    Text title, List<Crumb> crumbs, @Nullable MapDrawing map, boolean isAssumed, List<At> venues)
    implements Page {

  /** A venue by its number on the map, and what is next there. */
  public record At(int number, String name, List<EventLine> events) {}
}

package org.kith.pledge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.records.Listing;

/**
 * Who signed and wants to be shown.
 *
 * @param map how many organisations work in each locality; null where no boundaries were loaded
 * @param isAssumed whether the map's localities are only assumed
 * @param people names, in their order
 * @param pages where the reader is
 */
public record SignatoriesPage(
    Text title,
    List<Crumb> crumbs,
    Text about,
    @Nullable MapDrawing map,
    boolean isAssumed,
    List<Listing> listings,
    List<String> people,
    Pagination pages)
    implements Page {}

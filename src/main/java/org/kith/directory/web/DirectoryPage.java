package org.kith.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter;

/**
 * The directory: what is asked and what was found.
 *
 * @param near the postcode that was asked for
 * @param within how far from it
 * @param said how much was found, or why nothing could be
 * @param isNarrow whether anything was asked
 * @param isChosen whether any of the filters was
 * @param pages null: nothing was found
 */
public record DirectoryPage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    String question,
    String near,
    Filter within,
    List<Filter> filters,
    Text said,
    boolean isNarrow,
    boolean isChosen,
    List<ServiceLine> lines,
    @Nullable Pagination pages)
    implements Page {}

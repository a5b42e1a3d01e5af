package org.kith.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.SummaryRow;

/**
 * One event: what, when, where, how to come.
 *
 * @param state cancelled, or over; null: it is to come
 * @param reason why it is cancelled; empty: not said
 * @param registerPath where to ask for a place; null: nowhere
 * @param calendar where it is for calendars, as it stands in the page
 */
public record EventPage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    @Nullable Text state,
    Text reason,
    Text about,
    List<SummaryRow> rows,
    @Nullable String registerPath,
    String calendar,
    List<EventLine> following)
    implements Page {}

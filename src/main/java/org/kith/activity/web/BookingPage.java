package org.kith.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * What somebody's own link shows.
 *
 * @param said what it means for them
 * @param path of the link
 * @param eventPath of the event
 * @param mayAccept whether a place is offered to them
 * @param mayWithdraw whether there is something to give up
 * @param calendar as it stands in the page; null: they have no place
 */
public record BookingPage(
    Text title,
    List<Crumb> crumbs,
    Text what,
    Text when,
    Text said,
    String path,
    String eventPath,
    boolean mayAccept,
    boolean mayWithdraw,
    @Nullable String calendar)
    implements Page {}

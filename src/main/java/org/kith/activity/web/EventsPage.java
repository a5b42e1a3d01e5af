package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * What anybody may come to, day by day.
 *
 * @param calendar where the same is for calendars, as it stands in the page
 * @param hasMap whether there are venues to be shown on one
 * @param project id of the project that it was limited to by a link; empty: none
 */
public record EventsPage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    List<Pick> whens,
    List<Pick> localities,
    List<Pick> languages,
    List<Pick> formats,
    boolean isFiltered,
    List<Day> days,
    boolean hasMore,
    String calendar,
    boolean hasMap,
    String project)
    implements Page {

  /** A day and what is on it. */
  public record Day(Text heading, List<EventLine> events) {}
}

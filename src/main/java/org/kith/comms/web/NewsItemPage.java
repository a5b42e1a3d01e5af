package org.kith.comms.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * One piece of news.
 *
 * @param published in the page's language
 * @param day for programs: a day, month or year
 * @param notes what a reader should know: that it was changed, or a machine translated it
 * @param preview said above what the team looks at before it is out; null: it is out
 */
public record NewsItemPage(
    Text title,
    Text description,
    Text published,
    String day,
    Content body,
    List<Text> notes,
    List<Crumb> crumbs,
    @Nullable Text preview)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return preview == null;
  }
}

package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.programme.web.OutputTable.StatedValue;
import org.kith.programme.web.ProjectPage.Fact;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.TimelineEntry;

/**
 * A project as the team works on it.
 *
 * @param path of this page
 * @param publicPath null where it is not on the site
 * @param gaps what is missing
 * @param chart targets and what was reached; null where nothing can be compared
 */
public record TeamHubPage(
    Text title,
    List<Crumb> crumbs,
    String path,
    StateTag state,
    Status standing,
    @Nullable String publicPath,
    List<Text> gaps,
    Text summary,
    List<Text> about,
    List<Fact> facts,
    List<Counted> outputs,
    @Nullable ShownChart chart,
    List<TimelineEntry> timeline,
    List<Item> outcomes,
    List<Item> legacy,
    List<Followed> followed,
    May may,
    List<HistoryEntry> history)
    implements Page {

  /** What whoever looks may do to this project. */
  public record May(boolean plan, boolean target, boolean publish) {}

  /**
   * Something that it counts.
   *
   * @param path where its targets are
   * @param original the target as first agreed; null: none
   * @param current the target that replaced it; null: none
   * @param againstOriginal how far the original target was reached; null: cannot be told
   * @param againstCurrent how far the current one was; null: cannot be told, or none replaced it
   * @param due null: no day
   */
  public record Counted(
      Text label,
      String path,
      List<StatedValue> actual,
      @Nullable StatedValue original,
      @Nullable StatedValue current,
      @Nullable Text againstOriginal,
      @Nullable Text againstCurrent,
      @Nullable String due) {}

  /**
   * Something that it changes or leaves behind.
   *
   * @param path where it is worded anew
   */
  public record Item(Text text, String path) {}

  /** A recommendation or promise about it, and how it stands. */
  public record Followed(Text text, String path, Status standing) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

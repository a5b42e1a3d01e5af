package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.components.Tab;

/**
 * All projects as the team sees them, priority by priority.
 *
 * @param mayAdd whether a project may be added
 */
public record TeamProgrammePage(Text title, List<Tab> tabs, List<Group> groups, boolean mayAdd)
    implements Page {

  /**
   * The projects of a priority.
   *
   * @param path null for those across all priorities
   */
  public record Group(Text name, @Nullable String path, List<Row> rows) {}

  /**
   * A project.
   *
   * @param unpublished that it is not on the site; null where it is
   * @param targets how many of its targets were reached; null where it has none
   * @param gaps what is missing
   */
  public record Row(
      Text name,
      String path,
      StateTag state,
      @Nullable Status unpublished,
      @Nullable Text targets,
      List<Text> gaps) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}

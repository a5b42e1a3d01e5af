package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** The programme's projects, by priority, as far as they fit the choices. */
public record ProjectsPage(
    Text title,
    Text description,
    List<Choice> priorities,
    List<Choice> localities,
    List<Choice> states,
    boolean isFiltered,
    List<Group> groups,
    List<Crumb> crumbs)
    implements Page {

  /**
   * Projects of one priority.
   *
   * @param path the priority's page, without language prefix; null for what cuts across all
   */
  public record Group(Text name, @Nullable String path, List<ListedProject> projects) {}
}

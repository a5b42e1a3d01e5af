package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.records.Filter.Option;

/** The programme's projects, by priority, as far as they fit the choices. */
public record ProjectsPage(
    Text title,
    Text description,
    List<Option> priorities,
    List<Option> localities,
    List<Option> states,
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

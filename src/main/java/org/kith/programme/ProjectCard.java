package org.kith.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as a list shows it.
 *
 * @param priority null for work that cuts across all priorities
 * @param partOf the project that ran or funded it
 * @param latest the latest state that its documents tell
 * @param localities ids of localities, or {@code borough-wide}; empty where no document says
 */
public record ProjectCard(
    String id,
    String name,
    @Nullable String priority,
    @Nullable String partOf,
    String summary,
    ProjectState latest,
    List<String> localities) {

  public ProjectCard {
    localities = List.copyOf(localities);
  }
}

package org.kith.volunteering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a role.
 *
 * @param about a sentence or two for those who might take it on; empty: none
 * @param project id of the project that it belongs to; null: none
 * @param check the least check without which nobody is active
 * @param courses without which nobody is active
 * @param isMatched whether volunteers are matched with people, as buddies are
 * @param isOpen whether anybody may offer to take it on, so that it is shown to all
 */
public record RoleDetails(
    String title,
    String about,
    @Nullable String project,
    CheckLevel check,
    List<UUID> courses,
    boolean isMatched,
    boolean isOpen) {
  public RoleDetails {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a role has a title");
    }
    courses = List.copyOf(courses);
  }
}

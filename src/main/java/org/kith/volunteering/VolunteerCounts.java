package org.kith.volunteering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;

/** How many volunteers there were, counted from the records. */
public interface VolunteerCounts {
  /** Counts volunteers and their hours without seeing who they are. */
  Action COUNT = new Action("volunteering.count");

  /**
   * Volunteers in a role within a time: somebody in two roles counts in both, and somebody who left
   * and came back twice.
   *
   * @param project id of the project that the role belongs to; null: none
   * @param recruited within the time; so are those checked, trained and left
   * @param active on the last day
   * @param pairs that began within the time
   * @param minutes that were told of the time; a month's that begins before it counts as a whole
   *     where its last day is within
   */
  record Count(
      UUID role,
      String title,
      @Nullable String project,
      int recruited,
      int checked,
      int trained,
      int active,
      int left,
      int pairs,
      int minutes) {}

  /**
   * Each role's, by title.
   *
   * @param first and last day, both included
   */
  List<Count> byRole(LocalDate first, LocalDate last);

  /**
   * All of a project's roles together.
   *
   * @param project id of the project; null: every role
   */
  Count of(@Nullable String project, LocalDate first, LocalDate last);
}

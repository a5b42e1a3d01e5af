package org.kith.programme;

import java.util.List;

/**
 * A project as the team's list shows it, with how its outputs stand.
 *
 * @param outputs all that it counts, in reading order, each with what is stated of it as a whole:
 *     parts of it are left out
 */
public record ProjectStanding(PlannedCard project, List<OutputFigures> outputs) {
  public ProjectStanding {
    outputs = List.copyOf(outputs);
  }
}

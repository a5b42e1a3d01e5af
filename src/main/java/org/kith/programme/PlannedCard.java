package org.kith.programme;

import java.util.List;
import org.kith.kernel.Period;
import org.kith.programme.Project.Output;

/**
 * A project as the team's list shows it.
 *
 * @param outputs in reading order, with their targets
 */
public record PlannedCard(
    ProjectCard card, boolean isPublished, Period ends, List<Output> outputs) {
  public PlannedCard {
    outputs = List.copyOf(outputs);
  }

  public String id() {
    return card.id();
  }
}

package org.kith.casework;

import java.util.List;

/**
 * A concern as a safeguarding lead reads it.
 *
 * @param teller id of the account that told it
 * @param steps what was done, oldest first
 */
public record Concern(
    ConcernLine line, String teller, NewConcern.Words words, List<Step> steps, int version) {
  public Concern {
    steps = List.copyOf(steps);
  }

  @Override
  public String toString() {
    return "concern " + line.id();
  }
}

package org.kith.activity;

import java.util.List;
import org.kith.people.PersonName;

/**
 * A session's register as somebody in the hall has it before them.
 *
 * @param lines who is here, and who came to the sessions before: by name
 */
public record Register(Session session, Activity activity, List<Line> lines) {
  /**
   * Somebody on it.
   *
   * @param isHere whether they were ticked
   * @param before how many of the last sessions of this activity they came to
   */
  public record Line(PersonName person, boolean isHere, int before) {}

  public Register {
    lines = List.copyOf(lines);
  }

  /** How many were ticked. */
  public int here() {
    return (int) lines.stream().filter(Line::isHere).count();
  }
}

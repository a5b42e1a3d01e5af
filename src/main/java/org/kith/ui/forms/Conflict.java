package org.kith.ui.forms;

import java.util.List;
import org.kith.ui.Text;

/**
 * Somebody changed a record while somebody else was writing: what both of them changed, and what
 * came from the other alone.
 */
public record Conflict(List<Clash> clashes, List<Taken> taken) {
  public Conflict {
    clashes = List.copyOf(clashes);
    taken = List.copyOf(taken);
  }

  /**
   * Both changed it. The form holds what this person wrote.
   *
   * @param target the id of its box in the form
   */
  public record Clash(String target, Text label, Text yours, Text now) {}

  /** Only the other changed it. The form holds what it is now. */
  public record Taken(Text label, Text now) {}
}

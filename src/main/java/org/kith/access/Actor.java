package org.kith.access;

import java.util.Set;
import org.kith.kernel.AreaId;

/**
 * Who acts, in which area, and what that allows. Nothing reaches the database without one.
 *
 * @param name never a person's name: {@code visitor}, {@code command-line}, later an account's id
 * @param purpose why a system actor acts, such as {@code load}; shown in the audit trail
 */
public record Actor(String name, String purpose, AreaId area, Set<Action> actions) {
  public Actor {
    actions = Set.copyOf(actions);
  }

  public boolean may(Action action) {
    return actions.contains(action);
  }
}

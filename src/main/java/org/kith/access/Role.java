package org.kith.access;

import java.util.Set;

/**
 * A name and a set of actions.
 *
 * @param id kebab-case
 * @param name as shown
 * @param isOwn made by the area, beside those that every area has
 * @param version of a role of the area's own; 0 for others, which nobody changes
 */
public record Role(String id, String name, Set<Action> actions, boolean isOwn, int version) {
  /** Who may decide who may do what; an area always has one. */
  public static final String ADMINISTRATOR = "administrator";

  public Role {
    actions = Set.copyOf(actions);
  }
}

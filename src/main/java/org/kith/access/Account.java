package org.kith.access;

import java.util.List;

/**
 * Somebody who may sign in to one area.
 *
 * @param id random; what the audit trail names
 * @param email in lower case
 * @param version goes up with every change, so that two who change at once are told
 */
public record Account(
    String id, String name, String email, State state, int version, List<Assignment> roles) {

  /** Where an account stands; its lower-case name is what the database holds. */
  public enum State {
    /** Has a link and has not used it. */
    INVITED,
    ACTIVE,
    /** May do nothing any more; stays for the history. */
    LEFT
  }

  public Account {
    roles = List.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.stream().anyMatch(assignment -> assignment.role().equals(role));
  }
}

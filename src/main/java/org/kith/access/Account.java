package org.kith.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who may sign in to one area.
 *
 * @param id random; what the audit trail names
 * @param email in lower case; empty: none that is known to be theirs
 * @param version goes up with every change, so that two who change at once are told
 * @param byHand roles that somebody gave them
 * @param byGroup roles of the groups that they were in when they last came in through the provider
 * @param isErased whether everything personal is gone
 */
public record Account(
    String id,
    String name,
    String email,
    State state,
    int version,
    List<Assignment> byHand,
    List<Assignment> byGroup,
    boolean isErased) {

  /** Where an account stands; its lower-case name is what the database holds. */
  public enum State {
    /** Has a link and has not used it. */
    INVITED,
    ACTIVE,
    /** May do nothing any more; stays for the history. */
    LEFT
  }

  public Account {
    byHand = List.copyOf(byHand);
    byGroup = List.copyOf(byGroup);
  }

  /** Every role, wherever it comes from. */
  public List<Assignment> roles() {
    return Stream.concat(byHand.stream(), byGroup.stream()).distinct().toList();
  }

  public boolean has(String role) {
    return roles().stream().anyMatch(assignment -> assignment.role().equals(role));
  }
}

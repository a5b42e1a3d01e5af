package org.kith.people;

import java.util.UUID;

/**
 * How one person in a list is called.
 *
 * @param id of the record
 * @param holder id of the organisation that holds it
 */
public record PersonName(UUID id, String holder, String given, String family) {
  /** In full. */
  public String full() {
    return family.isEmpty() ? given : given + " " + family;
  }

  /** The first name and an initial: what a device in a hall may keep. */
  public String brief() {
    return family.isEmpty()
        ? given
        : given + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
  }
}

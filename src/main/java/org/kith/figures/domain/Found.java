package org.kith.figures.domain;

import org.kith.figures.Finding;

/**
 * What a rule found just now.
 *
 * @param fingerprint of the values involved: another one means that something changed
 */
record Found(Finding finding, Reach reach, String fingerprint) {

  /** Among which figures; its lower-case name is what the database holds. */
  enum Reach {
    /** Among published figures alone: everybody may see it. */
    PUBLIC,
    /** Only with figures that are approved and not released. */
    APPROVED,
    /** Only with figures that wait for approval. */
    ENTERED
  }
}

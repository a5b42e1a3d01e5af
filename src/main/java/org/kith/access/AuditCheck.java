package org.kith.access;

import java.time.Instant;
import java.util.List;

/**
 * What was found when an area's audit trail was compared with its seals.
 *
 * @param faults in the order of the trail; empty: everything sealed is as it was
 * @param head the last seal's number and value, to be written down elsewhere; empty: none yet
 */
public record AuditCheck(int seals, long entries, List<String> faults, String head, Tail tail) {

  /**
   * Entries that no seal covers yet, and that could still be changed unnoticed.
   *
   * @param since when the oldest was written; meaningless without entries
   */
  public record Tail(int entries, Instant since) {}

  public boolean holds() {
    return faults.isEmpty();
  }
}

package org.kith.imports;

import java.util.Map;

/**
 * What a load did, by the name of the record type, in the order in which they were written.
 *
 * @param types empty when the folder holds no records
 */
public record LoadReport(Map<String, Counts> types) {

  public record Counts(int added, int changed, int unchanged) {}

  public boolean changedAnything() {
    return types.values().stream().anyMatch(counts -> counts.added() + counts.changed() > 0);
  }
}

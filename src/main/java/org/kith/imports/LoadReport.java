package org.kith.imports;

import java.util.List;
import java.util.Map;

/**
 * What a load did, by the name of the record type, in the order in which they were written.
 *
 * @param types empty when the folder holds no records
 * @param kept what stays as people made it in the browser, though a file says something else
 */
public record LoadReport(Map<String, Counts> types, List<Kept> kept) {

  public record Counts(int added, int changed, int unchanged) {}

  /**
   * A field that a file has as it was, and the browser changed.
   *
   * @param day when it was changed, such as {@code 3 May 2026}
   */
  public record Kept(String type, String id, String field, String day) {}

  public boolean changedAnything() {
    return types.values().stream().anyMatch(counts -> counts.added() + counts.changed() > 0);
  }
}

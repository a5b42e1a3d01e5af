package org.kith.figures;

import java.util.List;
import java.util.Map;

/**
 * What became of figures that somebody decided about.
 *
 * @param approved ids, in the order asked
 * @param refused why not, by id
 */
public record Decided(List<String> approved, Map<String, String> refused) {
  public Decided {
    approved = List.copyOf(approved);
    refused = Map.copyOf(refused);
  }
}

package org.kith.people.rights;

import java.util.List;

/**
 * What an erasure would do.
 *
 * @param parts by what it is, in the order in which it was found
 * @param obstacles why it cannot be done now; empty: nothing stands in the way
 */
public record ErasurePreview(List<Part> parts, List<String> obstacles) {
  /**
   * @param kind what it is, such as "Attendance"
   * @param count how many there are
   * @param staysCounted whether it stays, counted under an id that belongs to nobody
   */
  public record Part(String kind, int count, boolean staysCounted) {}

  public ErasurePreview {
    parts = List.copyOf(parts);
    obstacles = List.copyOf(obstacles);
  }
}

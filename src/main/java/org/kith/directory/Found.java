package org.kith.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was found.
 *
 * @param services those of the page that was asked for, the best first; the nearest where a place
 *     was named
 * @param total how many there are
 * @param metres how far away those of the page are, where a place was named
 * @param isAll whether all of the words were found in each; else it is most of them
 */
public record Found(List<Service> services, int total, Map<UUID, Integer> metres, boolean isAll) {
  public Found {
    services = List.copyOf(services);
    metres = Map.copyOf(metres);
  }
}

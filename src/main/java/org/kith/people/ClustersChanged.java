package org.kith.people;

import java.util.Map;
import java.util.UUID;

/**
 * Records were found to be of the same person, or to be of two; told within the same transaction,
 * so that what counts people is true at once.
 *
 * @param clusters each record that moved, and the cluster that it is of now
 */
public record ClustersChanged(Map<UUID, UUID> clusters) {
  public ClustersChanged {
    clusters = Map.copyOf(clusters);
  }
}

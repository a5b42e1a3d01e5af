package org.kith.geography;

import java.util.List;
import org.kith.kernel.AreaId;

/**
 * The place that runs a programme.
 *
 * @param kind borough, city, county …
 * @param subject the id under which figures speak of it
 * @param wider larger places that figures compare it with
 * @param attribution to be shown wherever its maps and census figures are
 */
public record Area(
    AreaId id,
    String name,
    String kind,
    String subject,
    List<String> hosts,
    List<Wider> wider,
    List<Locality> localities,
    String attribution) {

  /** A larger place, such as a region. */
  public record Wider(String id, String name) {}

  public Area {
    hosts = List.copyOf(hosts);
    wider = List.copyOf(wider);
    localities = List.copyOf(localities);
  }
}

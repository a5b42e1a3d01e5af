package org.kith.geography;

import java.util.Locale;
import org.locationtech.jts.geom.Geometry;

/**
 * An electoral ward.
 *
 * @param code of the Office for National Statistics, such as E05001311
 * @param locality id of the locality it is put into; empty where that is not known
 * @param assumed whether the locality is assumed and not confirmed: to be shown wherever it is used
 * @param boundary WGS84
 */
public record Ward(String code, String name, String locality, boolean assumed, Geometry boundary) {
  /** The name as a figure's breakdown has it: {@code st-matthews}. */
  public String key() {
    return name.toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replace("’", "")
        .replaceAll("[^a-z0-9]+", "-");
  }
}

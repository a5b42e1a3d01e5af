package org.kith.activity;

/**
 * Where something is. WGS84, degrees.
 *
 * @param latitude in Great Britain and Northern Ireland: 49 to 62
 * @param longitude -9 to 3
 */
public record Point(double latitude, double longitude) {
  /** The Earth's mean radius in metres (IUGG). */
  private static final double RADIUS = 6_371_008.8;

  public Point {
    if (!(latitude >= 49 && latitude <= 62 && longitude >= -9 && longitude <= 3)) {
      throw new IllegalArgumentException("not a point in the United Kingdom");
    }
  }

  /**
   * Metres as the crow flies, on a sphere: wrong by at most one in two hundred (haversine formula;
   * R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68, 1984).
   */
  public double metresTo(Point other) {
    double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double half =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * east
                * east;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}

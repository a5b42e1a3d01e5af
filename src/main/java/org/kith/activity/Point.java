package org.kith.activity;

/**
 * Where something is. WGS84, degrees.
 *
 * @param latitude in Great Britain and Northern Ireland: 49 to 62
 * @param longitude -9 to 3
 */
public record Point(double latitude, double longitude) {
  public Point {
    if (!(latitude >= 49 && latitude <= 62 && longitude >= -9 && longitude <= 3)) {
      throw new IllegalArgumentException("not a point in the United Kingdom");
    }
  }
}

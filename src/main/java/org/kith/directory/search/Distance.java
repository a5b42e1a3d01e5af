package org.kith.directory.search;

import org.kith.activity.Point;

/**
 * As the crow flies, on a sphere of the Earth's mean radius (haversine formula; R. W. Sinnott,
 * Virtues of the Haversine, Sky and Telescope 68, 1984).
 */
public final class Distance {
  private static final double RADIUS = 6_371_008.8;

  private Distance() {}

  public static int metres(Point from, Point to) {
    double fromLatitude = Math.toRadians(from.latitude());
    double toLatitude = Math.toRadians(to.latitude());
    double north = Math.sin((toLatitude - fromLatitude) / 2);
    double east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
    double part = north * north + Math.cos(fromLatitude) * Math.cos(toLatitude) * east * east;
    return (int) Math.round(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(part))));
  }
}

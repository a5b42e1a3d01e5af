package org.kith.directory.search;

import java.util.Arrays;
import java.util.List;
import org.kith.activity.Point;
import org.kith.directory.Search;

/**
 * Where entries are. Kept as points of a ball, one after the other: so as many distances as there
 * are entries cost no trigonometry, and no walk through memory.
 */
final class Spots {
  /** The Earth's mean radius in metres, as {@link Point#metresTo} has it. */
  private static final double RADIUS = 6_371_008.8;

  private static final int COORDINATES = 3;

  /** Where those of each entry begin; those of the last end where {@code coordinates} do. */
  private final IntList starts = new IntList();

  private double[] coordinates = new double[COORDINATES];
  private int size;

  /** For the next entry. */
  void add(List<Entry.Place> places) {
    starts.add(size);
    for (Entry.Place place : places) {
      if (place.point() != null) {
        if (size + COORDINATES > coordinates.length) {
          coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
        }
        double[] spot = on(place.point());
        System.arraycopy(spot, 0, coordinates, size, COORDINATES);
        size += COORDINATES;
      }
    }
  }

  /** A point of a ball whose radius is 1. */
  private static double[] on(Point point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  /** How far entries are from a place. */
  final class Distances {
    private final double[] from;
    private final int most;
    private final double farthest;

    Distances(Search.Near near) {
      from = on(near.point());
      most = near.metres();
      double chord = 2 * Math.sin(Math.min(Math.PI / 2, (most + 1.0) / (2 * RADIUS)));
      farthest = chord * chord;
    }

    /** Of its nearest spot, as the crow flies; larger than any where it has none near. */
    int metres(int entry) {
      double nearest = Double.MAX_VALUE;
      int end = entry + 1 < starts.size() ? starts.get(entry + 1) : size;
      for (int at = starts.get(entry); at < end; at += COORDINATES) {
        double x = coordinates[at] - from[0];
        double y = coordinates[at + 1] - from[1];
        double z = coordinates[at + 2] - from[2];
        nearest = Math.min(nearest, x * x + y * y + z * z);
      }
      return nearest > farthest
          ? Integer.MAX_VALUE
          : (int) Math.round(2 * RADIUS * Math.asin(Math.sqrt(nearest) / 2));
    }

    boolean isNear(int entry) {
      return metres(entry) <= most;
    }
  }
}

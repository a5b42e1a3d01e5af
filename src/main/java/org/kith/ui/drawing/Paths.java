package org.kith.ui.drawing;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes polygons as path data, in tenths of a unit, each point relative to the one before. */
final class Paths {
  private Paths() {}

  static String of(Geometry geometry) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        ring(path, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(path, polygon.getInteriorRingN(hole));
        }
      }
    }
    return path.toString();
  }

  private static void ring(StringBuilder path, LineString ring) {
    Coordinate[] points = ring.getCoordinates();
    long x = Math.round(points[0].x * 10);
    long y = Math.round(points[0].y * 10);
    path.append('M').append(tenths(x)).append(' ').append(tenths(y)).append('l');
    String separator = "";
    // the last point repeats the first
    for (int i = 1; i < points.length - 1; i++) {
      long nextX = Math.round(points[i].x * 10);
      long nextY = Math.round(points[i].y * 10);
      if (nextX != x || nextY != y) {
        path.append(separator).append(tenths(nextX - x)).append(' ').append(tenths(nextY - y));
        separator = " ";
        x = nextX;
        y = nextY;
      }
    }
    path.append('z');
  }

  private static String tenths(long value) {
    return Pen.number(value / 10.0);
  }
}

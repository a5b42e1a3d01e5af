package org.kith.ui.drawing;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Equirectangular projection with its scale at the middle latitude: right within a fraction of a
 * per cent for an area the size of a borough or county.
 */
record Projection(Envelope bounds, double eastScale, double scale) {

  static Projection fitting(Envelope bounds, double width) {
    double east = Math.cos(Math.toRadians(bounds.centre().y));
    return new Projection(bounds, east, width / (bounds.getWidth() * east));
  }

  double height() {
    return bounds.getHeight() * scale;
  }

  /** The geometry in picture units, north up. */
  Geometry project(Geometry degrees) {
    Geometry projected = degrees.copy();
    projected.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence points, int i) {
            Coordinate degree = points.getCoordinate(i);
            points.setOrdinate(i, 0, (degree.x - bounds.getMinX()) * eastScale * scale);
            points.setOrdinate(i, 1, (bounds.getMaxY() - degree.y) * scale);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return projected;
  }
}

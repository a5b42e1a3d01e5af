package org.kith.geography.domain;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Boundaries as GeoJSON geometries (RFC 7946), which is also how they are kept. */
final class Boundaries {
  private Boundaries() {}

  static Optional<Geometry> parse(String geoJson) {
    try {
      Geometry geometry = new GeoJsonReader().read(geoJson);
      boolean area = geometry != null && geometry.getDimension() == 2 && !geometry.isEmpty();
      return area ? Optional.of(geometry) : Optional.empty();
    } catch (ParseException | RuntimeException notGeoJson) {
      return Optional.empty();
    }
  }

  /** Whether every corner is a longitude and a latitude in degrees (WGS 84). */
  static boolean onEarth(Geometry boundary) {
    return new Envelope(-180, 180, -90, 90).covers(boundary.getEnvelopeInternal());
  }

  /** A boundary that was checked when it was loaded. */
  static Geometry stored(String geoJson) {
    return parse(geoJson).orElseThrow(() -> new IllegalStateException("a stored boundary is bad"));
  }
}

package org.kith.geography;

import org.locationtech.jts.geom.Geometry;

/** A neighbouring local authority, drawn around the area for context. WGS84. */
public record Neighbour(String code, String name, Geometry boundary) {}

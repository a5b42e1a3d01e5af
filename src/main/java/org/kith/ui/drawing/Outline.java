package org.kith.ui.drawing;

import org.locationtech.jts.geom.Geometry;

/**
 * A larger area drawn over a map's shapes with its name, such as a locality.
 *
 * @param geometry in degrees, longitude first (WGS84)
 */
public record Outline(String label, Geometry geometry) {}

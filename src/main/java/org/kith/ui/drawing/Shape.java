package org.kith.ui.drawing;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * An area of a map.
 *
 * @param geometry in degrees, longitude first (WGS84)
 * @param value what its colour says; null: no data
 * @param valueLabel the value as the reader sees it
 * @param href where the area leads, as it stands in the page; null: nowhere
 */
public record Shape(
    String id,
    String label,
    Geometry geometry,
    @Nullable Double value,
    String valueLabel,
    @Nullable String href) {}

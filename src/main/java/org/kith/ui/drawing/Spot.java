package org.kith.ui.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A single place on a map, by a number that a list beside the map explains.
 *
 * @param latitude and longitude in degrees (WGS84)
 * @param href where it leads, as it stands in the page; null: nowhere
 */
public record Spot(
    int number, String label, double latitude, double longitude, @Nullable String href) {}

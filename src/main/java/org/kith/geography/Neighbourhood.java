package org.kith.geography;

import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;

/**
 * A lower-layer super output area (LSOA) of 2021, about 1,500 residents.
 *
 * @param ward code of the ward that fits it best
 * @param decile Index of Multiple Deprivation 2019, national: 1 is the most deprived tenth; of the
 *     neighbourhood of 2011 that it was, empty where that were several of different deciles
 */
public record Neighbourhood(
    String code, String name, String ward, OptionalInt decile, Geometry boundary) {}

package org.kith.geography;

import java.util.OptionalDouble;

/**
 * How deprived a neighbourhood is, by the English Index of Multiple Deprivation.
 *
 * @param edition year of publication
 * @param code of a neighbourhood of 2011 in editions before 2025, of 2021 from then on
 * @param rank among England's neighbourhoods, 1 the most deprived
 * @param decile national, 1 the most deprived tenth
 * @param score the higher the more deprived; empty where it was not loaded
 */
public record Deprivation(int edition, String code, int rank, int decile, OptionalDouble score) {}

package org.kith.geography;

import java.util.List;

/** What there is to know about the current actor's area as a place. */
public interface Geography {
  Area area();

  /** By name. */
  List<Ward> wards();

  /** By code; empty where none were loaded. */
  List<Neighbourhood> neighbourhoods();

  List<Neighbour> neighbours();

  /** Wards without census figures are missing. */
  List<WardEthnicity> ethnicity();

  /** The Index of Multiple Deprivation of a year, by code; empty where it was not loaded. */
  List<Deprivation> deprivation(int edition);
}

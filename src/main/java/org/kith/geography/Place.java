package org.kith.geography;

/**
 * A place whose residents were counted.
 *
 * @param code of a ward or neighbourhood as the Office for National Statistics has it, the id of a
 *     locality, empty for the whole area
 */
public record Place(Kind kind, String code) {
  /** The whole area. */
  public static final Place AREA = new Place(Kind.AREA, "");

  /** From the largest to the smallest. */
  public enum Kind {
    AREA,
    LOCALITY,
    WARD,
    NEIGHBOURHOOD
  }

  public static Place locality(String id) {
    return new Place(Kind.LOCALITY, id);
  }

  public static Place ward(String code) {
    return new Place(Kind.WARD, code);
  }

  public static Place neighbourhood(String code) {
    return new Place(Kind.NEIGHBOURHOOD, code);
  }
}

package org.kith.statistics.disclosure;

/**
 * A number of people, by a name that is its own among those it is set beside.
 *
 * @param value never negative
 */
public record Count(String name, long value, Standing standing) {

  /** Whether it is published already, about to be, or neither. */
  public enum Standing {
    /** About to be released, and may be hidden. */
    CELL,
    /** About to be released, the sum of cells: hidden only when no cell will do. */
    TOTAL,
    /** About to be released, the sum of everything: hidden last of all. */
    GRAND_TOTAL,
    /** Published before, and cannot be taken back. */
    KNOWN,
    /** Not to be released, such as what an earlier release hid: stays unknown if it is small. */
    UNKNOWN;

    boolean mayBeHidden() {
      return this == CELL || this == TOTAL || this == GRAND_TOTAL;
    }
  }

  public Count {
    if (value < 0) {
      throw new IllegalArgumentException("people are never fewer than none: " + name);
    }
  }

  Count as(Standing other) {
    return new Count(name, value, other);
  }
}

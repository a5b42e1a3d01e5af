package org.kith.geography;

import org.jspecify.annotations.Nullable;

/** Where a postcode is, as far as it is known. */
public sealed interface Whereabouts {
  /**
   * In the area.
   *
   * @param ward code of the ward that the neighbourhood fits best
   * @param locality id; null where the ward is in none
   * @param assumed whether the locality is assumed and not confirmed: to be shown with it
   * @param edition of the directory
   */
  record Within(
      String neighbourhood, String ward, @Nullable String locality, boolean assumed, String edition)
      implements Whereabouts {}

  /** No postcode of this area: elsewhere, mistyped, or newer than the directory. */
  record NotHere(String edition) implements Whereabouts {}

  /** Nobody can say, as no directory was loaded. */
  record NotKnown() implements Whereabouts {}
}

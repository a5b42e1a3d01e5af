package org.kith.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Those who signed and want to be shown. Everybody may ask. */
public interface PublicList {
  /**
   * How many are shown.
   *
   * @param byPlace organisations by where they work; one that works in several places is counted in
   *     each
   */
  record Shown(int organisations, int people, Map<String, Integer> byPlace) {
    public Shown {
      byPlace = Map.copyOf(byPlace);
    }
  }

  Shown shown(UUID pledge);

  /** So many of one kind from this one on, by name. */
  List<Listed> of(UUID pledge, Signatory.Kind kind, int from, int most);

  /**
   * What anybody may know of a signature by its number, shown or not.
   *
   * @param typed as somebody typed it, with or without hyphens
   */
  Optional<Listed> byNumber(String typed);

  /**
   * Ids of the programme's organisations that have adopted a pledge as something, such as {@link
   * SignatureDetails#PLACE_OF_WELCOME}.
   */
  Set<String> adopted(UUID pledge, String as);
}

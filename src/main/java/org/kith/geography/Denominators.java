package org.kith.geography;

import java.util.Map;

/** Who lives in the current actor's area, by the newest census table of each characteristic. */
public interface Denominators {
  Denominator of(Characteristic by, Place place);

  /** For every place of a kind, by its code or id. */
  Map<String, Denominator> each(Characteristic by, Place.Kind kind);
}

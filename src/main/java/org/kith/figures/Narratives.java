package org.kith.figures;

import java.util.Optional;

/** The narratives of the current actor's area. */
public interface Narratives {
  /** The narrative of a place in this language, else in English, else none. */
  Optional<Narrative> at(String place, String language);
}

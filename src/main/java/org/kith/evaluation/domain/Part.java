package org.kith.evaluation.domain;

import java.util.Optional;
import org.kith.documents.Section;

/** A part of the report; empty where the programme has nothing to say in it. */
@FunctionalInterface
interface Part {
  Optional<Section> in(Draft draft);
}

package org.kith.figures.releases;

import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.springframework.stereotype.Component;

/** Which statements are public by their source, and which need a release to become so. */
@Component
class Provenance {
  private final Figures figures;

  Provenance(Figures figures) {
    this.figures = figures;
  }

  /** Whether everybody may see it already: it stands, and nothing of it is hidden. */
  boolean stands(Statement statement) {
    return statement.kind() != Kind.COUNTED && figures.isPublished(statement.id());
  }

  /** Whether it may go into a release at all. */
  boolean mayBeReleased(Statement statement) {
    return statement.amount() != null;
  }
}

package org.kith.figures.releases;

import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.springframework.stereotype.Component;

/** Which statements are public by their source, and which need a release to become so. */
@Component
class Provenance {
  /** Whether its source published it: it stands, and nothing of it is hidden. */
  boolean stands(Statement statement) {
    return statement.kind() != Kind.COUNTED;
  }

  /** Whether it may go into a release at all. */
  boolean mayBeReleased(Statement statement) {
    return statement.amount() != null;
  }
}

package org.kith.figures.releases;

import java.util.HashSet;
import java.util.Set;
import org.kith.figures.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which figures everybody may see already, and which need a release for it. */
@Component
class Provenance {
  private final JdbcClient database;

  Provenance(JdbcClient database) {
    this.database = database;
  }

  /**
   * What is not public: counts, which change with the records, and figures that somebody entered
   * and nobody has released.
   */
  record Unpublished(Set<String> statements) {
    /** Whether it is public, so that nothing of it is hidden. */
    boolean stands(Statement statement) {
      return statement.kind() != org.kith.figures.Kind.COUNTED
          && !statements.contains(statement.id());
    }
  }

  Unpublished unpublished() {
    return new Unpublished(
        new HashSet<>(
            database
                .sql("select id from figures.statement where not published")
                .query((row, number) -> row.getString("id"))
                .list()));
  }

  /** Whether it can go into a release at all. */
  static boolean mayBeReleased(Statement statement) {
    return statement.amount() != null;
  }
}

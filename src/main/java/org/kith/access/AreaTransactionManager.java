package org.kith.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the start of each transaction which area the actor works in, whether from
 * inside, for which partners, and what the actor may do, for this transaction only: the row-level
 * policies read it, and without it there are no rows.
 */
final class AreaTransactionManager extends JdbcTransactionManager {
  private static final String ANNOUNCE =
      """
      select set_config('kith.area', ?, true),
        set_config('kith.inside', ?, true),
        set_config('kith.holders', ?, true),
        set_config('kith.may', ?, true)
      """;

  AreaTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    Optional<Actor> actor = ActingAs.current();
    if (actor.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
      statement.setString(1, actor.get().area().value());
      statement.setString(2, actor.get().isInside() ? "on" : "");
      statement.setString(3, actor.get().holders());
      statement.setString(4, actor.get().actions());
      statement.execute();
    }
  }
}

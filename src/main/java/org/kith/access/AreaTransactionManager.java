package org.kith.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the start of each transaction which area the actor works in, for this
 * transaction only: the row-level policies read it, and without it there are no rows.
 */
final class AreaTransactionManager extends JdbcTransactionManager {
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
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('kith.area', ?, true)")) {
      statement.setString(1, actor.get().area().value());
      statement.execute();
    }
  }
}

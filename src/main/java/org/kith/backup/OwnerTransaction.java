package org.kith.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.kith.database.Login;

/**
 * A transaction of the owner's login, in which the same rows always read the same: dates, numbers
 * and bytes are written in one way, and a row that a policy would hide is an error.
 */
final class OwnerTransaction implements AutoCloseable {
  private static final String ALIKE =
      """
      set local row_security = off;
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'postgres';
      set local timezone = 'UTC';
      set local extra_float_digits = 3;
      set local bytea_output = 'hex';
      set local lc_monetary = 'C';
      set local xmloption = 'content';
      set local statement_timeout = 0;
      set local idle_in_transaction_session_timeout = 0;
      """;

  private final Connection connection;

  private OwnerTransaction(Connection connection) {
    this.connection = connection;
  }

  /** Sees the database as it is at this instant, whatever others write meanwhile. */
  static OwnerTransaction snapshot(Login owner) throws SQLException {
    return begin(owner, "set transaction isolation level repeatable read, read only");
  }

  static OwnerTransaction writing(Login owner) throws SQLException {
    return begin(owner, "set transaction isolation level read committed, read write");
  }

  private static OwnerTransaction begin(Login owner, String kind) throws SQLException {
    Connection connection = owner.connect();
    try {
      connection.setAutoCommit(false);
      OwnerTransaction transaction = new OwnerTransaction(connection);
      transaction.run(kind);
      transaction.run(ALIKE);
      return transaction;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  Connection connection() {
    return connection;
  }

  void run(String statement) throws SQLException {
    try (Statement running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** Takes back what was not committed. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
    }
  }
}

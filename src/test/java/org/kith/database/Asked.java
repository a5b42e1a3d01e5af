package org.kith.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One question to the database, or one order. */
final class Asked {
  private Asked() {}

  static String one(Login login, String sql) throws SQLException {
    try (Connection connection = Logins.connect(login);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static void run(Login login, String sql) throws SQLException {
    try (Connection connection = Logins.connect(login);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

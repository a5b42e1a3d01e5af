package org.kith.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens a single connection, outside any pool. */
final class Logins {
  private static final String SECONDS_TO_CONNECT = "10";

  private Logins() {}

  static Connection connect(Login login) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    return DriverManager.getConnection(login.url(), properties);
  }
}

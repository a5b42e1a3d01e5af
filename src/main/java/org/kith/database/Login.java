package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One role's way into the database. Its words never show the password.
 *
 * @param url a JDBC address without user and password
 * @param user the role's name, as grants and policies use it
 */
public record Login(String url, String user, String password) {
  /** Opens a single connection, outside any pool. */
  public Connection connect() throws SQLException {
    return Logins.connect(this);
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}

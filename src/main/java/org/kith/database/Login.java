package org.kith.database;

/**
 * One role's way into the database. Its words never show the password.
 *
 * @param url a JDBC address without user and password
 * @param user the role's name, as grants and policies use it
 */
public record Login(String url, String user, String password) {
  @Override
  public String toString() {
    return user + " at " + url;
  }
}

package org.kith.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the embedded server's roles and database where they are not there yet. */
final class Roles {
  /** Statements about roles take no parameters: the server itself quotes them into one. */
  private static final String ROLE =
      """
      SELECT format('CREATE ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE
                     NOINHERIT NOREPLICATION PASSWORD %L', wanted.name, wanted.password)
      FROM (VALUES (?, ?)) AS wanted (name, password)
      WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name)
      """;

  private static final String DATABASE =
      """
      SELECT format('CREATE DATABASE %I OWNER %I TEMPLATE template0', wanted.name, wanted.owner)
      FROM (VALUES (?, ?)) AS wanted (name, owner)
      WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = wanted.name)
      """;

  private static final String RIGHTS_ON_DATABASE =
      """
      REVOKE ALL ON DATABASE kith FROM PUBLIC;
      REVOKE ALL ON DATABASE postgres FROM PUBLIC;
      GRANT CONNECT ON DATABASE kith TO kith_app, kith_counter;
      """;

  private static final String RIGHTS_ON_SCHEMA = "REVOKE ALL ON SCHEMA public FROM PUBLIC";

  private Roles() {}

  /** Can be repeated: a start that was killed half-way is completed by the next. */
  static void prepare(Credentials credentials) throws SQLException {
    Connections wanted = credentials.connections();
    try (Connection server = Logins.connect(credentials.superuserOf("postgres"))) {
      for (Login role : List.of(wanted.owner(), wanted.app())) {
        make(server, ROLE, role.user(), role.password());
      }
      make(server, ROLE, "kith_counter", credentials.counter());
      make(server, DATABASE, Credentials.DATABASE, wanted.owner().user());
      run(server, RIGHTS_ON_DATABASE);
    }
    try (Connection database = Logins.connect(credentials.superuserOf(Credentials.DATABASE))) {
      run(database, RIGHTS_ON_SCHEMA);
    }
  }

  private static void make(Connection server, String query, String name, String property)
      throws SQLException {
    try (PreparedStatement missing = server.prepareStatement(query)) {
      missing.setString(1, name);
      missing.setString(2, property);
      try (ResultSet statements = missing.executeQuery()) {
        if (statements.next()) {
          run(server, statements.getString(1));
        }
      }
    }
  }

  private static void run(Connection server, String sql) throws SQLException {
    try (Statement statement = server.createStatement()) {
      statement.execute(sql);
    }
  }
}

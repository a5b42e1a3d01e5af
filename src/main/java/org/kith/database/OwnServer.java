package org.kith.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of the operator's own, named by settings: the application's login, the
 * owner's, and one that counts across partners if reports need it.
 */
final class OwnServer {
  static final String APP = "KITH_DATABASE_URL";
  static final String OWNER = "KITH_DATABASE_OWNER_URL";
  static final String COUNTER = "KITH_DATABASE_COUNTER_URL";

  /** The first version whose views can be read with the reader's own rights. */
  private static final int LEAST_VERSION = 15;

  /** Of the user and of every role that it is a member of, and so can become. */
  private static final String STANDING =
      """
      SELECT current_setting('server_version_num')::integer / 10000 AS version,
             bool_or(rolsuper OR rolbypassrls) AS unlimited,
             bool_or(rolname = ?) AS owning
      FROM pg_roles
      WHERE pg_has_role(current_user, oid, 'MEMBER')
      """;

  private OwnServer() {}

  /** Empty when no setting names a server. Refuses half of the settings, and shared roles. */
  static Optional<Connections> named(Map<String, String> settings) {
    @Nullable Login app = read(settings, APP);
    @Nullable Login owner = read(settings, OWNER);
    @Nullable Login counter = read(settings, COUNTER);
    if (app == null && owner == null && counter == null) {
      return Optional.empty();
    }
    if (app == null || owner == null) {
      throw new SettingUnusable(
          "A database server of your own needs both settings, " + APP + " and " + OWNER + ".");
    }
    long roles =
        Stream.of(app, owner, counter)
            .filter(Objects::nonNull)
            .map(login -> login.user())
            .distinct()
            .count();
    if (roles < (counter == null ? 2 : 3)) {
      throw new SettingUnusable(
          "The settings %s, %s and %s must each name another user: their rights differ."
              .formatted(APP, OWNER, COUNTER));
    }
    return Optional.of(new Connections(owner, app, counter));
  }

  /** Refuses a server that cannot be reached or is too old, and logins that see every row. */
  static void check(Connections connections) {
    String owner = connections.owner().user();
    check(OWNER, connections.owner(), owner, false);
    check(APP, connections.app(), owner, true);
    if (connections.counter() != null) {
      check(COUNTER, connections.counter(), owner, true);
    }
  }

  private static void check(String setting, Login login, String owner, boolean limited) {
    try (Connection connection = Logins.connect(login);
        PreparedStatement statement = connection.prepareStatement(STANDING)) {
      statement.setString(1, owner);
      ResultSet standing = statement.executeQuery();
      standing.next();
      if (standing.getInt("version") < LEAST_VERSION) {
        throw new DatabaseUnavailable(
            "The server of %s is PostgreSQL %d, and Kith needs %d or newer."
                .formatted(setting, standing.getInt("version"), LEAST_VERSION));
      }
      if (limited && standing.getBoolean("unlimited")) {
        throw new SettingUnusable(
            """
            The user of %s may read every row: neither it nor a role that it is a member of may be \
            SUPERUSER or BYPASSRLS.\
            """
                .formatted(setting));
      }
      if (limited && standing.getBoolean("owning")) {
        throw new SettingUnusable(
            "The user of %s is a member of the role of %s: it could change every row and rule."
                .formatted(setting, OWNER));
      }
    } catch (SQLException failure) {
      throw new DatabaseUnavailable(
          "The server of %s cannot be reached or refuses the login (SQL state %s)."
              .formatted(setting, failure.getSQLState()));
    }
  }

  private static @Nullable Login read(Map<String, String> settings, String name) {
    String value = settings.get(name);
    return value == null || value.isBlank() ? null : ServerAddress.read(name, value);
  }
}

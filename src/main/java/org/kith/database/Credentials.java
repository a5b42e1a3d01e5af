package org.kith.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the embedded server: its port on this machine and a generated password for each
 * role. Kept in a file that only its owner can read, and never in a message.
 */
record Credentials(int port, String superuser, String owner, String app, String counter) {
  static final String SUPERUSER = "postgres";
  static final String DATABASE = "kith";

  private static final SecureRandom RANDOM = new SecureRandom();

  static Credentials generated(int port) {
    return new Credentials(port, password(), password(), password(), password());
  }

  Credentials withPort(int other) {
    return new Credentials(other, superuser, owner, app, counter);
  }

  Connections connections() {
    return new Connections(
        login(DATABASE, "kith_owner", owner),
        login(DATABASE, "kith_app", app),
        login(DATABASE, "kith_counter", counter));
  }

  /** The way in to prepare roles and databases; nothing else uses it. */
  Login superuserOf(String database) {
    return login(database, SUPERUSER, superuser);
  }

  static Optional<Credentials> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties read = new Properties();
    try (Reader words = Files.newBufferedReader(file)) {
      read.load(words);
    }
    try {
      return Optional.of(
          new Credentials(
              Integer.parseInt(value(read, "port")),
              value(read, "superuser"),
              value(read, "owner"),
              value(read, "app"),
              value(read, "counter")));
    } catch (IllegalArgumentException damaged) {
      throw new DatabaseUnavailable("The file " + file + " is damaged: restore it from a copy.");
    }
  }

  void write(Path file) throws IOException {
    PrivateFiles.write(
        file,
        """
        # How Kith reaches its database on this machine. Keep it private; do not edit it.
        port=%d
        superuser=%s
        owner=%s
        app=%s
        counter=%s
        """
            .formatted(port, superuser, owner, app, counter));
  }

  @Override
  public String toString() {
    return "credentials for port " + port;
  }

  private static String value(Properties read, String key) {
    String value = read.getProperty(key);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }

  /**
   * The server proves that it knows the password too (SCRAM): a stranger on the port learns
   * nothing.
   */
  private Login login(String database, String user, String password) {
    return new Login(
        "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable&requireAuth=scram-sha-256"
            .formatted(port, database),
        user,
        password);
  }

  private static String password() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

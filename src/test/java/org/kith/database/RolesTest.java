package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTest {
  /** As a start leaves it that was killed when the database was made and its rights were not. */
  @Test
  void rightsThatAKilledStartDidNotSetAreSetByTheNext(@TempDir Path data) throws Exception {
    DataFolder folder = new DataFolder(data);
    try (Installation running = Installation.open(folder, Purpose.COMMAND, Map.of())) {
      Credentials credentials =
          Credentials.read(data.resolve("database/credentials")).orElseThrow();
      Login superuser = credentials.superuserOf("postgres");
      Asked.run(
          superuser,
          """
          GRANT ALL ON DATABASE kith TO PUBLIC;
          GRANT ALL ON DATABASE postgres TO PUBLIC;
          REVOKE CONNECT ON DATABASE kith FROM kith_app, kith_counter;
          """);

      Roles.prepare(credentials);

      assertThat(Asked.one(superuser, "SELECT has_database_privilege('public', 'kith', 'TEMP')"))
          .isEqualTo("f");
      assertThat(
              Asked.one(
                  superuser, "SELECT has_database_privilege('kith_app', 'postgres', 'CONNECT')"))
          .isEqualTo("f");
      assertThat(Asked.one(running.connections().app(), "SELECT 1")).isEqualTo("1");
      assertThat(
              Asked.one(
                  superuser, "SELECT has_database_privilege('kith_counter', 'kith', 'CONNECT')"))
          .isEqualTo("t");
    }
  }
}

package org.kith.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurableSettingsTest {
  @TempDir static Path parent;
  static Path folder;
  static Installation installation;

  @BeforeAll
  static void open() {
    folder = parent.resolve("data");
    installation = Installation.open(new DataFolder(folder), Purpose.SERVE, Map.of());
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "server_encoding, UTF8"
  })
  void theServerRunsWith(String setting, String value) throws Exception {
    Login superuser = credentials().superuserOf("kith");

    assertThat(Asked.one(superuser, "SELECT current_setting('" + setting + "')")).isEqualTo(value);
  }

  @Test
  void nobodyIsTrustedWithoutAPassword() throws Exception {
    List<String> rules =
        Files.readAllLines(folder.resolve("database/cluster/pg_hba.conf")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(rules).isNotEmpty().allMatch(line -> line.endsWith(" scram-sha-256"));
    assertThat(
            Asked.one(
                credentials().superuserOf("postgres"),
                "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
        .isEqualTo("scram-sha-256");
  }

  @Test
  void aWrongPasswordIsRefused() {
    Login guessed = new Login(app().url(), app().user(), "guessed");

    assertThatThrownBy(() -> Logins.connect(guessed))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
  }

  @Test
  void passwordsAreKeptWhereOnlyTheirOwnerCanReadThem() throws Exception {
    Path credentials = folder.resolve("database/credentials");

    assertThat(credentials).content().contains(app().password(), owner().password());
    assertThat(permissions(credentials)).isEqualTo("rw-------");
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("database"))).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("database/cluster"))).isEqualTo("rwx------");
  }

  @Test
  void passwordsDifferAndAreNeverPrinted() {
    assertThat(List.of(owner().password(), app().password(), counter().password()))
        .doesNotHaveDuplicates()
        .allMatch(password -> password.length() >= 32)
        .noneMatch(installation.connections().toString()::contains);
  }

  @Test
  void noRoleStandsAboveRowLevelSecurity() throws SQLException {
    for (Login role : List.of(owner(), app(), counter())) {
      assertThat(
              Asked.one(
                  role,
                  """
                  SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
                  FROM pg_roles WHERE rolname = current_user
                  """))
          .isEqualTo("f");
    }
  }

  @Test
  void onlyTheOwnerMakesTables() throws SQLException {
    Asked.run(owner(), "CREATE TABLE public.made_by_owner ()");

    for (Login role : List.of(app(), counter())) {
      assertThatThrownBy(() -> Asked.run(role, "CREATE TABLE public.made ()"))
          .hasMessageContaining("permission denied for schema public");
      assertThatThrownBy(() -> Asked.run(role, "CREATE TEMPORARY TABLE made ()"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void wordsAreOrderedByCodePointAndAllScriptsHaveCase() throws SQLException {
    Asked.run(owner(), "CREATE EXTENSION pg_trgm");

    assertThat(
            Asked.one(
                app(),
                "SELECT string_agg(w, ' ' ORDER BY w) FROM unnest(ARRAY['a', 'Z', 'ł', 'B']) w"))
        .isEqualTo("B Z a ł");
    assertThat(Asked.one(app(), "SELECT lower('ŁÓDŹ София')")).isEqualTo("łódź софия");
    assertThat(Asked.one(owner(), "SELECT similarity('София', 'Софья') > 0.2")).isEqualTo("t");
  }

  private static Credentials credentials() throws Exception {
    return Credentials.read(folder.resolve("database/credentials")).orElseThrow();
  }

  private static Login owner() {
    return installation.connections().owner();
  }

  private static Login app() {
    return installation.connections().app();
  }

  private static Login counter() {
    return requireNonNull(installation.connections().counter());
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

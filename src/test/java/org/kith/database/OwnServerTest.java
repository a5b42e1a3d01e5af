package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.Refusal;

class OwnServerTest {
  @ParameterizedTest
  @CsvSource({
    "postgresql://ann:s3cret@db:5433/kith, jdbc:postgresql://db:5433/kith, ann, s3cret",
    "postgres://ann:s%40c:ret@db/kith, jdbc:postgresql://db/kith, ann, s@c:ret",
    "postgres://ann:s@c+ret@db/kith, jdbc:postgresql://db/kith, ann, s@c+ret",
    "jdbc:postgresql://db/kith?user=ann&password=s%263, jdbc:postgresql://db/kith, ann, s&3",
    "jdbc:postgresql://a:1/kith?sslmode=require&user=ann&password=x&targetServerType=primary,"
        + " jdbc:postgresql://a:1/kith?sslmode=require&targetServerType=primary, ann, x",
    "'postgresql://ann:x@one:1,two:2/kith', 'jdbc:postgresql://one:1,two:2/kith', ann, x",
    "postgresql://ann:x@[::1]:5432/kith, jdbc:postgresql://[::1]:5432/kith, ann, x"
  })
  void bothFormsOfAnAddressAreRead(String value, String url, String user, String password) {
    assertThat(ServerAddress.read(OwnServer.APP, value)).isEqualTo(new Login(url, user, password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3cret",
        "mysql://ann:s3cret@db/kith",
        "postgresql://ann:s3cret@db",
        "postgresql://ann:s3cret@/kith",
        "postgresql://:s3cret@db/kith",
        "postgresql://s3cret@db/kith",
        "postgresql://ann:%s3cret@db/kith",
        "jdbc:postgresql://db/kith?password=s3cret"
      })
  void aBadAddressIsRefusedInASentenceThatNamesTheSettingAndNotThePassword(String value) {
    assertThatThrownBy(() -> ServerAddress.read(OwnServer.OWNER, value))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(OwnServer.OWNER)
        .hasMessageEndingWith(".")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void withoutSettingsThereIsNoOwnServer() {
    assertThat(OwnServer.named(Map.of(OwnServer.APP, " "))).isEmpty();
  }

  @Test
  void halfOfTheSettingsIsRefused() {
    assertThatThrownBy(() -> OwnServer.named(Map.of(OwnServer.APP, "postgresql://a:b@c/d")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(OwnServer.OWNER);
  }

  @Test
  void oneRoleForTwoPurposesIsRefused() {
    assertThatThrownBy(() ->
            OwnServer.named(
                Map.of(
                    OwnServer.APP,
                    "postgresql://ann:b@c/d",
                    OwnServer.OWNER,
                    "postgresql://joan:b@c/d",
                    OwnServer.COUNTER,
                    "postgresql://ann:b@c/d")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("another user");
  }

  @Test
  void aServerThatDoesNotAnswerIsRefusedWithoutThePassword(@TempDir Path parent) {
    int nobody = FreePort.any();

    assertThatThrownBy(() ->
            Installation.open(
                new DataFolder(parent.resolve("data")),
                Purpose.COMMAND,
                settings(nobody, "app", "s3cret")))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(OwnServer.OWNER)
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void anOwnServerIsUsedWithTheRolesOfTheSettingsAndNoDataFolderIsMade(@TempDir Path parent)
      throws Exception {
    DataFolder standIn = new DataFolder(parent.resolve("stand-in"));
    DataFolder unused = new DataFolder(parent.resolve("unused"));
    try (Installation server = Installation.open(standIn, Purpose.COMMAND, Map.of())) {
      Login app = server.connections().app();
      Login owner = server.connections().owner();
      Map<String, String> settings =
          Map.of(OwnServer.APP, setting(app), OwnServer.OWNER, setting(owner));

      try (Installation own = Installation.open(unused, Purpose.SERVE, settings);
          Installation second = Installation.open(unused, Purpose.SERVE, settings)) {
        assertThat(own.connections()).isEqualTo(second.connections());
        assertThat(own.connections().counter()).isNull();
        assertThat(Asked.one(own.connections().app(), "SELECT current_user")).isEqualTo("kith_app");
      }
      assertThat(unused.path()).doesNotExist();
      assertThat(Asked.one(app, "SELECT 1")).isEqualTo("1");

      Login superuser =
          Credentials.read(standIn.path().resolve("database/credentials"))
              .orElseThrow()
              .superuserOf("kith");
      assertThatThrownBy(() ->
              Installation.open(
                  unused,
                  Purpose.SERVE,
                  Map.of(OwnServer.APP, setting(superuser), OwnServer.OWNER, setting(owner))))
          .isInstanceOf(SettingUnusable.class)
          .hasMessageContaining("every row");
    }
  }

  @Test
  void aLoginThatCanBecomeTheOwnerOrOneWithoutLimitsIsRefused(@TempDir Path parent)
      throws Exception {
    DataFolder standIn = new DataFolder(parent.resolve("stand-in"));
    try (Installation server = Installation.open(standIn, Purpose.COMMAND, Map.of())) {
      Login superuser =
          Credentials.read(standIn.path().resolve("database/credentials"))
              .orElseThrow()
              .superuserOf("kith");
      Connections own = server.connections();
      OwnServer.check(own);

      Asked.run(superuser, "GRANT kith_owner TO kith_app");
      assertThatThrownBy(() -> OwnServer.check(own))
          .isInstanceOf(SettingUnusable.class)
          .hasMessageContaining(OwnServer.APP)
          .hasMessageContaining("member of the role of " + OwnServer.OWNER);

      Asked.run(superuser, "REVOKE kith_owner FROM kith_app; GRANT kith_owner TO kith_counter");
      assertThatThrownBy(() -> OwnServer.check(own))
          .isInstanceOf(SettingUnusable.class)
          .hasMessageContaining(OwnServer.COUNTER);

      Asked.run(
          superuser,
          """
          REVOKE kith_owner FROM kith_counter;
          CREATE ROLE sees_all BYPASSRLS;
          CREATE ROLE between;
          GRANT sees_all TO between;
          GRANT between TO kith_app;
          """);
      assertThatThrownBy(() -> OwnServer.check(own))
          .isInstanceOf(SettingUnusable.class)
          .hasMessageContaining(OwnServer.APP)
          .hasMessageContaining("every row");
    }
  }

  private static Map<String, String> settings(int port, String user, String password) {
    return Map.of(
        OwnServer.APP,
        "postgresql://%s:%s@127.0.0.1:%d/kith".formatted(user, password, port),
        OwnServer.OWNER,
        "postgresql://owner:%s@127.0.0.1:%d/kith".formatted(password, port));
  }

  private static String setting(Login login) {
    return login.url() + "&user=" + login.user() + "&password=" + login.password();
  }
}

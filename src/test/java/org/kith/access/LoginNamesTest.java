package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.Connections;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Login;
import org.kith.database.Purpose;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * An operator's own server may name its roles as it likes; an embedded one stands for it here,
 * whatever server the other tests of the run are on.
 */
class LoginNamesTest {
  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(strings = {"kith-app", "Ann \"the app\" O'Hara, 100%", "user"})
  void theApplicationGetsItsRightsWhateverItsLoginIsCalled(String name) throws Exception {
    try (Installation server = Installation.open(new DataFolder(data), Purpose.COMMAND, Map.of())) {
      Login owner = server.connections().owner();
      String quoted = '"' + name.replace("\"", "\"\"") + '"';
      JdbcClient.create(source(superuser(owner))).sql("create role " + quoted).update();
      Connections named = new Connections(owner, new Login(owner.url(), name, ""), null);

      FluentConfiguration flyway =
          Flyway.configure().dataSource(source(owner)).locations("classpath:db/migration/__root");
      new DataSources().loginNames(named).customize(flyway);
      flyway.load().migrate();

      JdbcClient database = JdbcClient.create(source(owner));
      database.sql("create table kith.kept (area_id text)").update();
      database.sql("call kith.protect('kith.kept', 'select, insert')").update();
      assertThat(may(database, name, "select")).isTrue();
      assertThat(may(database, name, "delete")).isFalse();
    }
  }

  private static boolean may(JdbcClient database, String name, String right) {
    return database
        .sql("select has_table_privilege(:name, 'kith.kept', :right)")
        .param("name", name)
        .param("right", right)
        .query(Boolean.class)
        .single();
  }

  private Login superuser(Login owner) throws Exception {
    Properties credentials = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve("database/credentials"))) {
      credentials.load(file);
    }
    return new Login(owner.url(), "postgres", credentials.getProperty("superuser"));
  }

  private static DataSource source(Login login) {
    return new SimpleDriverDataSource(new Driver(), login.url(), login.user(), login.password());
  }
}

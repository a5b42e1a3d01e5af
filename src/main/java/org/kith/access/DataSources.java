package org.kith.access;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.kith.database.Connections;
import org.kith.database.Login;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Three logins, three rights: the application's pool never holds a connection of the owner. */
@Configuration(proxyBeanMethods = false)
class DataSources {

  @Bean
  @Primary
  HikariDataSource application(Connections connections) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("app");
    pool.setJdbcUrl(connections.app().url());
    pool.setUsername(connections.app().user());
    pool.setPassword(connections.app().password());
    pool.setMaximumPoolSize(10);
    pool.setAutoCommit(true);
    return new HikariDataSource(pool);
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource owner(Connections connections) {
    return unpooled(connections.owner());
  }

  @Bean
  FlywayConfigurationCustomizer loginNames(Connections connections) {
    return flyway -> flyway.placeholders(connections.namesInMigrations());
  }

  @Bean
  @Primary
  PlatformTransactionManager transactions(DataSource application) {
    return new AreaTransactionManager(application);
  }

  private static DataSource unpooled(Login login) {
    return new SimpleDriverDataSource(
        new org.postgresql.Driver(), login.url(), login.user(), login.password());
  }
}

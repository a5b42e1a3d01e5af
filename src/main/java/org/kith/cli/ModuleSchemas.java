package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.kith.KithApplication;
import org.kith.backup.Schema;
import org.kith.database.Connections;
import org.kith.database.Login;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules' migrations in the order, and with the histories, in which the starting application
 * runs them; yet also up to a version of the past, which it cannot.
 */
final class ModuleSchemas implements Schema {
  private static final String ROOT = "__root";
  private static final String HISTORY = "flyway_schema_history";
  private static final Pattern MIGRATION = Pattern.compile(".*/([^/]+)/V([0-9]+)__[^/]+\\.sql");

  private final Connections connections;
  private final Map<String, Integer> newest = newestVersions();

  ModuleSchemas(Connections connections) {
    this.connections = connections;
  }

  /** By module, what this program knows. */
  static Map<String, Integer> newestVersions() {
    Map<String, Integer> known = new TreeMap<>();
    for (Resource migration : migrations()) {
      Matcher name = MIGRATION.matcher(migration.toString().replace("]", ""));
      if (name.matches()) {
        known.merge(name.group(1), Integer.parseInt(name.group(2)), Math::max);
      }
    }
    return known;
  }

  /** As the starting application has it: each module after those it uses. */
  private static Stream<String> inOrder() {
    return Stream.concat(
        Stream.of(ROOT),
        ApplicationModuleIdentifiers.of(ApplicationModules.of(KithApplication.class)).stream()
            .map(Object::toString));
  }

  @Override
  public Map<String, Integer> newest() {
    return newest;
  }

  @Override
  public Map<String, Integer> current() {
    Map<String, Integer> current = new LinkedHashMap<>();
    for (String module : newest.keySet()) {
      MigrationInfo last = flyway(module, MigrationVersion.LATEST).info().current();
      if (last != null
          && last.getVersion() != null
          && !last.getVersion().getVersion().equals("0")) {
        current.put(module, Integer.parseInt(last.getVersion().getVersion()));
      }
    }
    return current;
  }

  @Override
  public void migrate(Map<String, Integer> versions) {
    inOrder()
        .filter(versions::containsKey)
        .forEach(module ->
            flyway(module, MigrationVersion.fromVersion(String.valueOf(versions.get(module))))
                .migrate());
  }

  private Flyway flyway(String module, MigrationVersion target) {
    Login owner = connections.owner();
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .placeholders(connections.namesInMigrations())
        .locations("classpath:db/migration/" + module)
        .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
        .baselineVersion("0")
        .baselineOnMigrate(true)
        .validateMigrationNaming(true)
        .target(target)
        .load();
  }

  private static List<Resource> migrations() {
    try {
      return List.of(
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/*/V*__*.sql"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

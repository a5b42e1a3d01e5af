package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestInstallation;
import org.kith.backup.AfterLoad;
import org.kith.backup.Backup;
import org.kith.backup.Manifest;
import org.kith.backup.NewerBackup;
import org.kith.backup.NotEmpty;
import org.kith.backup.Passphrase;
import org.kith.backup.ReadBackup;
import org.kith.backup.Restore;
import org.kith.backup.Schema;
import org.kith.backup.SchemaAhead;
import org.kith.database.Installation;
import org.kith.figures.Figures;

/** From whatever server the tests run on into an embedded one. */
@KithTest
@Tag("postgresql")
class RestoreTest {
  private static final Passphrase PASSPHRASE = new Passphrase("the same words on both sides");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "access.session",
          "access.session_attributes",
          "access.attempt",
          "access.one_time_link",
          "outbox.scheduled_tasks");

  private final TestAreas areas;
  private final Figures figures;
  private final Installation source = TestInstallation.installation();

  @TempDir Path folder = Path.of("target");

  RestoreTest(TestAreas areas, Figures figures) {
    this.areas = areas;
    this.figures = figures;
  }

  @Test
  void everyRowOfEveryTableComesBackAndTheSiteServesTheSameFigures() throws SQLException {
    TestArea area = awkward();
    Path file = folder.resolve("everything.kith");
    Map<String, String> before = kept(TableSums.of(source.connections().owner()));
    assertThat(TableSums.of(source.connections().owner()))
        .as("what is left out is there, and would be missed under another name")
        .containsKeys(LEFT_OUT.toArray(String[]::new));
    Manifest written = backup(source).write(file, PASSPHRASE);
    assertThat(written.leftOut()).containsOnlyKeys(LEFT_OUT);

    try (Installation target = TestInstallation.openOwn("everything")) {
      restore(target).of(ReadBackup.of(file, PASSPHRASE));

      assertThat(kept(TableSums.of(target.connections().owner()))).isEqualTo(before);
      assertThat(TableSums.migrations(target.connections().owner()))
          .isEqualTo(TableSums.migrations(source.connections().owner()));
      assertThat(before)
          .hasSameSizeAs(written.tables())
          .containsKeys("access.audit", "imports.loaded", "geography.area");
      try (Application application = Application.command(target, folder)) {
        assertThat(
                application.<Object>inArea(
                    area.id().value(),
                    "test",
                    app -> app.bean(Figures.class).ledger().statements().toList()))
            .isEqualTo(area.acting(() -> figures.ledger().statements().toList()));
        assertThat(TableSums.migrations(target.connections().owner()))
            .as("the starting application finds nothing to migrate")
            .isEqualTo(TableSums.migrations(source.connections().owner()));
      }
    }
  }

  @Test
  void numbersAreNotGivenOutAgainAndASecondRestoreIsRefused() throws SQLException {
    areas.loaded();
    Path file = folder.resolve("twice.kith");
    long last = number(source, "select max(id) from access.audit");
    backup(source).write(file, PASSPHRASE);

    try (Installation target = TestInstallation.openOwn("twice")) {
      restore(target).of(ReadBackup.of(file, PASSPHRASE));

      long next =
          number(
              target,
              """
              insert into access.audit (area_id, actor, purpose, action, subject_kind, subject_id)
              values ('any', 'test', 'test', 'test', 'test', 'test') returning id
              """);
      assertThat(next).isGreaterThan(last);
      Map<String, String> before = TableSums.of(target.connections().owner());
      assertThatThrownBy(() -> restore(target).of(ReadBackup.of(file, PASSPHRASE)))
          .isInstanceOf(NotEmpty.class);
      assertThat(TableSums.of(target.connections().owner())).isEqualTo(before);
    }
  }

  @Test
  void whatIsDoneAfterwardsSeesEveryTableFilledAndCanTakeAllBack() throws SQLException {
    areas.loaded();
    Path file = folder.resolve("taken-back.kith");
    Manifest written = backup(source).write(file, PASSPHRASE);
    List<String> seen = new ArrayList<>();
    AfterLoad failing =
        (owner, table) -> {
          seen.add(table);
          if (seen.size() == written.tables().size()) {
            throw new SQLException("an erasure that could not be repeated");
          }
        };

    try (Installation target = TestInstallation.openOwn("taken-back")) {
      Restore restore = new Restore(target, schemas(target), List.of(failing));

      assertThatThrownBy(() -> restore.of(ReadBackup.of(file, PASSPHRASE)))
          .hasRootCauseMessage("an erasure that could not be repeated");
      assertThat(seen)
          .containsExactlyElementsOf(written.tables().stream().map(Manifest.Part::table).toList());
      assertThat(TableSums.of(target.connections().owner()).values())
          .allMatch(sum -> sum.startsWith("0 rows"));

      restore(target).of(ReadBackup.of(file, PASSPHRASE));
      assertThat(number(target, "select count(*) from figures.statement")).isPositive();
    }
  }

  @Test
  void aBackupOfOlderTablesIsRestoredAndMigratedButNotAmongNewerTables() throws SQLException {
    Path file = folder.resolve("older.kith");
    try (Installation older = TestInstallation.openOwn("older");
        Installation target = TestInstallation.openOwn("migrated")) {
      schemas(older).migrate(Map.of("__root", 1, "access", 1, "imports", 1));
      run(older, "insert into access.content (area_id, version) values ('old', 41)");
      Manifest written = backup(older).write(file, PASSPHRASE);
      assertThat(written.schema()).isEqualTo(Map.of("__root", 1, "access", 1, "imports", 1));

      restore(target).of(ReadBackup.of(file, PASSPHRASE));

      assertThat(number(target, "select version from access.content")).isEqualTo(41);
      assertThat(schemas(target).current()).isEqualTo(schemas(target).newest());

      run(target, "delete from access.content");
      assertThatThrownBy(() -> restore(target).of(ReadBackup.of(file, PASSPHRASE)))
          .isInstanceOf(SchemaAhead.class);
      assertThat(number(target, "select count(*) from access.content")).isZero();
    }
  }

  @Test
  void aBackupOfANewerProgramIsRefused() {
    Path file = folder.resolve("newer.kith");
    Schema ofTomorrow =
        new Schema() {
          @Override
          public Map<String, Integer> newest() {
            return Map.of("access", 9_999);
          }

          @Override
          public Map<String, Integer> current() {
            return newest();
          }

          @Override
          public void migrate(Map<String, Integer> versions) {}
        };
    new Backup(source, ofTomorrow, "9.1").write(file, PASSPHRASE);

    ReadBackup read = ReadBackup.of(file, PASSPHRASE);
    assertThatThrownBy(() -> read.requireKnown(ModuleSchemas.newestVersions()))
        .isInstanceOf(NewerBackup.class)
        .hasMessageContaining("9.1");
  }

  /** Two rows that are always written together are both in the copy, or neither is. */
  @Test
  void aBackupSeesOneInstantWhileOthersWrite() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    long difference = difference();
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<Integer> writing = writer.submit(() -> writePairs(enough));
      try {
        for (int copy = 0; copy < 3; copy++) {
          Manifest written =
              backup(source).write(folder.resolve("pairs-" + copy + ".kith"), PASSPHRASE);
          assertThat(rows(written, "imports.loaded") - rows(written, "access.content"))
              .as("copy %s", copy)
              .isEqualTo(difference);
        }
      } finally {
        enough.set(true);
      }
      assertThat(writing.get()).isPositive();
    } finally {
      run(source, "delete from imports.loaded where type = 'pair'");
      run(source, "delete from access.content where area_id like 'pair-%'");
    }
  }

  private int writePairs(AtomicBoolean enough) throws SQLException {
    int pairs = 0;
    while (!enough.get()) {
      String area = "pair-" + pairs++;
      try (Connection owner = source.connections().owner().connect();
          Statement statement = owner.createStatement()) {
        owner.setAutoCommit(false);
        statement.execute("insert into access.content values ('" + area + "', 1)");
        statement.execute(
            "insert into imports.loaded (area_id, type, id, fields) values ('"
                + area
                + "', 'pair', 'pair', '{}')");
        owner.commit();
      }
    }
    return pairs;
  }

  private long difference() throws SQLException {
    return number(
        source,
        "select (select count(*) from imports.loaded) - (select count(*) from access.content)");
  }

  private static long rows(Manifest manifest, String table) {
    return manifest.tables().stream()
        .filter(part -> part.table().equals(table))
        .mapToLong(Manifest.Part::rows)
        .sum();
  }

  /** Text that looks like COPY's own signs, and letters of other scripts. */
  private TestArea awkward() {
    TestArea area = areas.loaded();
    area.files()
        .source("awkward", "\"Tabs\\tand \\\\. and \\\\N, ਪੰਜਾਬੀ اردو \uD83C\uDF3B and a\\nline\"");
    area.load();
    return area;
  }

  private static Backup backup(Installation installation) {
    return new Backup(installation, schemas(installation), "0.1");
  }

  private static Restore restore(Installation installation) {
    return new Restore(installation, schemas(installation), List.of());
  }

  private static ModuleSchemas schemas(Installation installation) {
    return new ModuleSchemas(installation.connections());
  }

  private static Map<String, String> kept(Map<String, String> sums) {
    Map<String, String> kept = new TreeMap<>(sums);
    kept.keySet().removeAll(LEFT_OUT);
    return kept;
  }

  private static void run(Installation installation, String statement) throws SQLException {
    try (Connection owner = installation.connections().owner().connect();
        Statement running = owner.createStatement()) {
      running.execute(statement);
    }
  }

  private static long number(Installation installation, String question) throws SQLException {
    try (Connection owner = installation.connections().owner().connect();
        Statement asking = owner.createStatement();
        var row = asking.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}

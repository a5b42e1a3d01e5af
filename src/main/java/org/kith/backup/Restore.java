package org.kith.backup;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.backup.Manifest.Part;
import org.kith.database.Installation;

/**
 * Fills an empty installation with a backup: all of it, in one transaction that is committed when
 * every table is as it was, or nothing.
 */
public final class Restore {
  private final Installation installation;
  private final Schema schema;
  private final List<AfterLoad> afterwards;

  /**
   * @param afterwards done to each table when all are filled and compared
   */
  public Restore(Installation installation, Schema schema, List<AfterLoad> afterwards) {
    this.installation = installation;
    this.schema = schema;
    this.afterwards = List.copyOf(afterwards);
  }

  /** Restores, and migrates the tables to what this program works with. */
  public void of(ReadBackup backup) {
    backup.requireKnown(schema.newest());
    backup.keys().forEach(installation.keys()::requirePlaceFor);
    try {
      requireEmpty();
      requireNoneAhead(backup.manifest().schema());
      schema.migrate(backup.manifest().schema());
      fill(backup);
      schema.migrate(schema.newest());
      refreshStatistics();
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void requireEmpty() throws SQLException {
    try (OwnerTransaction looking = OwnerTransaction.snapshot(installation.connections().owner())) {
      for (Table table : Catalogue.tables(looking.connection())) {
        try (Statement question = looking.connection().createStatement();
            ResultSet answer = question.executeQuery(table.finds())) {
          answer.next();
          if (answer.getBoolean(1)) {
            throw new NotEmpty(table.name());
          }
        }
      }
    }
  }

  private void requireNoneAhead(Map<String, Integer> wanted) {
    boolean isAhead =
        schema.current().entrySet().stream()
            .anyMatch(module -> wanted.getOrDefault(module.getKey(), 0) < module.getValue());
    if (isAhead) {
      throw new SchemaAhead();
    }
  }

  private void fill(ReadBackup backup) throws SQLException, IOException {
    try (OwnerTransaction transaction =
        OwnerTransaction.writing(installation.connections().owner())) {
      List<Table> tables = Catalogue.tables(transaction.connection());
      requireSame(tables, backup.manifest());
      for (Table table : tables.reversed()) { // rows that migrations brought are in the backup too
        transaction.run(table.empties());
      }
      switchTriggers(transaction, tables, Table::triggersOff);
      transaction.run("set constraints all deferred");
      Map<String, Table> byName =
          tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
      backup.forEachTable((part, rows) -> load(transaction.connection(), byName, part, rows));
      transaction.run("set constraints all immediate");
      switchTriggers(transaction, tables, Table::triggersOn);
      continueNumbers(transaction.connection(), backup.manifest().sequences());
      compare(transaction.connection(), tables, backup.manifest());
      for (AfterLoad step : afterwards) {
        for (Table table : tables) {
          step.loaded(transaction.connection(), table.name());
        }
      }
      backup.keys().forEach(installation.keys()::put);
      transaction.commit();
    }
  }

  /** Without them the first hours would be slow. */
  private void refreshStatistics() throws SQLException {
    try (Connection owner = installation.connections().owner().connect();
        Statement analysing = owner.createStatement()) {
      analysing.execute("analyze");
    }
  }

  private static void requireSame(List<Table> tables, Manifest manifest) {
    Map<String, List<String>> here =
        tables.stream().collect(Collectors.toMap(Table::name, Table::columns));
    Map<String, List<String>> there =
        manifest.tables().stream().collect(Collectors.toMap(Part::table, Part::columns));
    if (!here.equals(there)) {
      throw new NotRestored("this program makes other tables of the backup's version");
    }
  }

  private static void switchTriggers(
      OwnerTransaction transaction, List<Table> tables, Function<Table, String> how)
      throws SQLException {
    for (Table table : tables) {
      if (!how.apply(table).isEmpty()) {
        transaction.run(how.apply(table));
      }
    }
  }

  private static void load(Connection owner, Map<String, Table> tables, Part part, InputStream rows)
      throws SQLException, IOException {
    Table table = requireNonNull(tables.get(part.table()));
    if (!Rows.write(owner, table, rows).are(part)) {
      throw new NotRestored("the rows of " + part.table() + " are not those that were read before");
    }
  }

  /** Numbers that were given out are never given out again, even if their rows are gone. */
  private static void continueNumbers(Connection owner, Map<String, Long> sequences)
      throws SQLException {
    try (PreparedStatement next =
        owner.prepareStatement(
            "select setval(s.oid::regclass, ?) from to_regclass(?) s (oid) where s.oid is not null")) {
      for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
        next.setLong(1, sequence.getValue());
        next.setString(2, sequence.getKey());
        next.execute();
      }
    }
  }

  /** What the database has now, against what the backup says. */
  private static void compare(Connection owner, List<Table> tables, Manifest manifest)
      throws SQLException, IOException {
    Map<String, Part> parts =
        manifest.tables().stream().collect(Collectors.toMap(Part::table, Function.identity()));
    for (Table table : tables) {
      Rows rows = Rows.read(owner, table, OutputStream.nullOutputStream());
      if (!rows.are(requireNonNull(parts.get(table.name())))) {
        throw new NotRestored("the rows of " + table.name() + " are not as they were");
      }
    }
  }
}

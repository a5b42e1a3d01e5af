package org.kith.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kith.backup.Manifest.Part;
import org.kith.database.Installation;
import org.kith.database.PrivateFiles;

/**
 * Copies an installation into one file: all tables of all modules as they are at one instant, and
 * the secret keys beside them. Rows stream through: the memory needed does not grow with them.
 */
public final class Backup {
  private final Installation installation;
  private final Schema schema;
  private final String version;
  private final SealedFile.Cost cost;

  /**
   * @param version of the running program
   */
  public Backup(Installation installation, Schema schema, String version) {
    this(installation, schema, version, SealedFile.Cost.USUAL);
  }

  Backup(Installation installation, Schema schema, String version, SealedFile.Cost cost) {
    this.installation = installation;
    this.schema = schema;
    this.version = version;
    this.cost = cost;
  }

  /**
   * Writes the file, which only its owner can read: whole, or not at all. Never in place of one
   * that is there.
   */
  public Manifest write(Path file, Passphrase passphrase) {
    Path target = file.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw new BackupNotWritten("There is a file " + file + " already: name a new one.");
    }
    Map<String, Integer> versions = schema.current();
    if (versions.isEmpty()) {
      throw new NothingToBackUp();
    }
    Path draft = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
    try {
      try (FileChannel channel =
          FileChannel.open(
              draft,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PrivateFiles.FILE)) {
        Manifest manifest = write(channel, passphrase, versions);
        PrivateFiles.move(draft, target);
        return manifest;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException failure) {
      throw new BackupNotWritten(file + " cannot be written: " + failure.getMessage() + ".");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Manifest write(FileChannel channel, Passphrase passphrase, Map<String, Integer> versions)
      throws IOException, SQLException {
    Manifest manifest;
    try (ZipOutputStream parts =
            new ZipOutputStream(
                SealedFile.sealing(new KeptOpen(channel), passphrase, cost), UTF_8);
        OwnerTransaction snapshot = OwnerTransaction.snapshot(installation.connections().owner())) {
      manifest = write(parts, snapshot, versions);
    }
    channel.force(true);
    return manifest;
  }

  /** Closing what seals the file must not close the file: it still has to get onto the disk. */
  private static final class KeptOpen extends BufferedOutputStream {
    KeptOpen(FileChannel channel) {
      super(Channels.newOutputStream(channel));
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private Manifest write(
      ZipOutputStream parts, OwnerTransaction snapshot, Map<String, Integer> versions)
      throws IOException, SQLException {
    Map<String, byte[]> keys = installation.keys().all();
    for (Map.Entry<String, byte[]> key : keys.entrySet()) {
      parts.putNextEntry(new ZipEntry(Parts.key(key.getKey())));
      parts.write(key.getValue());
      parts.closeEntry();
    }
    String madeAt = Instant.now().toString();
    List<Part> tables = new ArrayList<>();
    for (Table table : Catalogue.tables(snapshot.connection())) {
      parts.putNextEntry(new ZipEntry(Parts.table(table.name())));
      Rows rows = Rows.read(snapshot.connection(), table, parts);
      parts.closeEntry();
      tables.add(new Part(table.name(), table.columns(), rows.count(), rows.sha256()));
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            version,
            madeAt,
            versions,
            tables,
            Catalogue.sequences(snapshot.connection()),
            List.copyOf(keys.keySet()),
            LeftOut.reasons());
    parts.putNextEntry(new ZipEntry(Parts.MANIFEST));
    parts.write(Parts.JSON.writeValueAsBytes(manifest));
    parts.closeEntry();
    return manifest;
  }
}

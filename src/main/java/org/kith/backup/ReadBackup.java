package org.kith.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.kith.backup.Manifest.Part;

/** A backup that was read from its first byte to its last, and is whole and as it was written. */
public final class ReadBackup {
  private final Path file;
  private final Passphrase passphrase;
  private final Manifest manifest;
  private final Map<String, byte[]> keys;

  private ReadBackup(
      Path file, Passphrase passphrase, Manifest manifest, Map<String, byte[]> keys) {
    this.file = file;
    this.passphrase = passphrase;
    this.manifest = manifest;
    this.keys = keys;
  }

  /**
   * Reads the whole file.
   *
   * @throws org.kith.kernel.Refusal it is no backup, the passphrase is wrong, or it is damaged
   */
  public static ReadBackup of(Path file, Passphrase passphrase) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new NoBackup(file);
    }
    Map<String, byte[]> keys = new LinkedHashMap<>();
    Map<String, String> sums = new LinkedHashMap<>();
    @Nullable Manifest manifest = null;
    try (InputStream opened = SealedFile.opened(file, passphrase);
        ZipInputStream parts = new ZipInputStream(opened, UTF_8)) {
      for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
        if (part.getName().equals(Parts.MANIFEST)) {
          manifest = Parts.JSON.readValue(parts.readAllBytes(), Manifest.class);
        } else if (Parts.isKey(part.getName())) {
          keys.put(Parts.keyOf(part.getName()), parts.readAllBytes());
        } else {
          DigestInputStream summed = new DigestInputStream(parts, Rows.digest());
          summed.transferTo(OutputStream.nullOutputStream());
          sums.put(part.getName(), Rows.hex(summed.getMessageDigest()));
        }
      }
      opened.transferTo(OutputStream.nullOutputStream()); // the end is sealed too
    } catch (IOException changed) {
      throw new BackupDamaged(file);
    }
    if (manifest == null || !isWhole(manifest, sums, keys)) {
      throw new BackupDamaged(file);
    }
    return new ReadBackup(file, passphrase, manifest, keys);
  }

  public Manifest manifest() {
    return manifest;
  }

  Path file() {
    return file;
  }

  Map<String, byte[]> keys() {
    return keys;
  }

  /** Refuses what a newer program made. */
  public void requireKnown(Map<String, Integer> newest) {
    boolean isNewer =
        manifest.format() > Manifest.FORMAT
            || manifest.schema().entrySet().stream()
                .anyMatch(module -> newest.getOrDefault(module.getKey(), -1) < module.getValue());
    if (isNewer) {
      throw new NewerBackup(file, manifest.kith());
    }
  }

  /** Hands over the rows of each table, in the order in which they can be loaded. */
  void forEachTable(Taking taking) throws IOException, SQLException {
    try (InputStream opened = SealedFile.opened(file, passphrase);
        ZipInputStream parts = new ZipInputStream(opened, UTF_8)) {
      for (Part table : manifest.tables()) {
        ZipEntry part = parts.getNextEntry();
        while (part != null && Parts.isKey(part.getName())) {
          part = parts.getNextEntry();
        }
        if (part == null || !part.getName().equals(Parts.table(table.table()))) {
          throw new BackupDamaged(file);
        }
        taking.take(table, parts);
      }
    }
  }

  /** What is done with a table's rows. */
  interface Taking {
    void take(Part table, InputStream rows) throws IOException, SQLException;
  }

  private static boolean isWhole(
      Manifest manifest, Map<String, String> sums, Map<String, byte[]> keys) {
    Map<String, String> wanted = new LinkedHashMap<>();
    manifest.tables().forEach(table -> wanted.put(Parts.table(table.table()), table.sha256()));
    return wanted.equals(sums) && List.copyOf(keys.keySet()).equals(manifest.keys());
  }
}

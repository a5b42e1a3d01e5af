package org.kith.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's programs, unpacked once per user and version from the archive that the build carries
 * (the zonky project's, of which nothing else is used).
 *
 * @param folder holds bin, lib and share
 */
record Binaries(Path folder) {
  /** The version whose data folders these programs can open. */
  static final String MAJOR = "18";

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /**
   * Unpacks into the user's cache, or the given folder where there is none to write to. The name
   * tells the archive's version, and the folder appears whole or not at all.
   */
  static Binaries unpacked(Path otherwise) {
    try {
      Path cache = cache(otherwise);
      Path folder = cache.resolve("postgresql-" + MAJOR + "-" + version());
      if (!Files.isDirectory(folder)) {
        unpack(folder);
      }
      return new Binaries(folder);
    } catch (IOException failure) {
      throw new DatabaseUnavailable(
          "PostgreSQL's programs could not be unpacked: " + failure.getMessage() + ".");
    }
  }

  private static Path cache(Path otherwise) throws IOException {
    @Nullable String configured = System.getenv("XDG_CACHE_HOME");
    Path home =
        configured != null && configured.startsWith("/")
            ? Path.of(configured)
            : Path.of(System.getProperty("user.home", "/"), ".cache");
    Path cache = home.resolve("kith");
    try {
      PrivateFiles.makeFolder(cache);
    } catch (IOException noHome) {
      cache = otherwise.resolve("programs");
      PrivateFiles.makeFolder(cache);
    }
    return Files.isWritable(cache) ? cache.toRealPath() : otherwise.resolve("programs");
  }

  private static void unpack(Path folder) throws IOException {
    Path draft = Files.createTempDirectory(folder.getParent(), ".unpacking", PrivateFiles.FOLDER);
    try (TarArchiveInputStream archive =
        new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
      for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
        unpack(entry, archive, draft);
      }
    }
    try {
      PrivateFiles.move(draft, folder);
    } catch (IOException failure) {
      PrivateFiles.delete(draft);
      if (!Files.isDirectory(folder)) { // else another process was quicker
        throw failure;
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("the archive names a file outside itself");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  /**
   * Tells one archive from another by what its jar says of it, without reading it at each start.
   */
  private static String version() throws IOException {
    URLConnection archive = address().openConnection();
    return archive instanceof JarURLConnection jar
        ? "%08x".formatted(jar.getJarEntry().getCrc())
        : "%x".formatted(archive.getLastModified());
  }

  private static InputStream archive() throws IOException {
    return address().openStream();
  }

  private static URL address() {
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name =
        switch (machine) {
          case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
          case "aarch64" -> "/postgres-linux-arm_64.txz";
          default -> "/postgres-linux-" + machine + ".txz";
        };
    URL archive = Binaries.class.getResource(name);
    if (archive == null || !System.getProperty("os.name", "").equals("Linux")) {
      throw new DatabaseUnavailable(
          "This build carries no PostgreSQL for "
              + System.getProperty("os.name")
              + " on "
              + machine
              + ": set KITH_DATABASE_URL and KITH_DATABASE_OWNER_URL to a server of your own.");
    }
    return archive;
  }
}

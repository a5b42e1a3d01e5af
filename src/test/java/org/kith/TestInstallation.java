package org.kith;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.database.Connections;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Keys;
import org.kith.database.Purpose;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The database of all tests of a run: the embedded one of a fresh data folder, or the server that
 * {@code KITH_DATABASE_URL} and its companions name. It stops when this process ends, however it
 * ends.
 */
public final class TestInstallation
    implements ApplicationContextInitializer<GenericApplicationContext> {
  private static final Path FOLDERS = Path.of("target", "test-data");
  private static final Path LOCK = Path.of("target", "test-data.lock");

  private static final class Opened {
    static final Installation INSTALLATION = open();
  }

  /** The three logins of the tests' database. */
  public static Connections connections() {
    return Opened.INSTALLATION.connections();
  }

  /** The tests' database, and the keys beside it. */
  public static Installation installation() {
    return Opened.INSTALLATION;
  }

  @Override
  public void initialize(GenericApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("provider", LocalProvider.shared().settings()));
    context.registerBean(Connections.class, TestInstallation::connections);
    context.registerBean(Keys.class, () -> installation().keys());
  }

  private static Installation open() {
    return Installation.open(fresh(""), Purpose.COMMAND);
  }

  /** An embedded database beside the tests' own, for a server that tests talk to. */
  public static Installation openOwn(String name) {
    return Installation.open(fresh("-" + name), Purpose.SERVE, Map.of());
  }

  private static DataFolder fresh(String suffix) {
    deleteThoseOfEndedRuns();
    return new DataFolder(FOLDERS.resolve(ProcessHandle.current().pid() + suffix));
  }

  /** One process at a time, as others of the same run want to delete the same. */
  private static void deleteThoseOfEndedRuns() {
    try {
      Files.createDirectories(FOLDERS);
      try (FileChannel file = FileChannel.open(LOCK, CREATE, WRITE);
          FileLock _ = file.lock();
          Stream<Path> folders = Files.list(FOLDERS)) {
        for (Path folder : folders.filter(TestInstallation::hasEnded).toList()) {
          FileSystemUtils.deleteRecursively(folder);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean hasEnded(Path folder) {
    long process = Long.parseLong(folder.getFileName().toString().replaceFirst("-.*", ""));
    return ProcessHandle.of(process).isEmpty();
  }
}

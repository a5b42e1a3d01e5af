package org.kith.database;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kith.kernel.Refusal;

/**
 * The database of an installation, open for this process until closed: the embedded one of its data
 * folder, which runs while any process has it open, or the operator's own server.
 */
public final class Installation implements AutoCloseable {
  private final Connections connections;
  private final Keys keys;
  private final Use use;

  private Installation(Connections connections, Keys keys, Use use) {
    this.connections = connections;
    this.keys = keys;
    this.use = use;
  }

  /** As {@link #open(DataFolder, Purpose, Map)} with the settings of the environment. */
  public static Installation open(DataFolder folder, Purpose purpose) {
    return open(folder, purpose, System.getenv());
  }

  /**
   * Attaches to the running database or starts it; the first time, it is made. With {@code
   * KITH_DATABASE_URL} and {@code KITH_DATABASE_OWNER_URL} set (and {@code
   * KITH_DATABASE_COUNTER_URL}, if reports across partners are wanted) nothing is started and the
   * data folder is left alone, but for keys that no setting gives.
   *
   * @throws Refusal in one sentence: a second server on the folder, a folder that cannot be used, a
   *     setting that is wrong, a server that cannot be reached
   */
  public static Installation open(
      DataFolder folder, Purpose purpose, Map<String, String> settings) {
    Keys keys = new Keys(folder.path().resolve("keys"), settings);
    Optional<Connections> named = OwnServer.named(settings);
    if (named.isPresent()) {
      OwnServer.check(named.get());
      return new Installation(named.get(), keys, () -> {});
    }
    EmbeddedServer server = new EmbeddedServer(folder.prepared());
    try {
      EmbeddedUse use = EmbeddedUse.begin(server, purpose);
      return new Installation(use.connections(), keys, use);
    } catch (IOException failure) {
      throw new DatabaseUnavailable(
          "The database in " + folder.path() + " cannot be opened: " + failure.getMessage() + ".");
    }
  }

  public Connections connections() {
    return connections;
  }

  public Keys keys() {
    return keys;
  }

  /** Ends this process's use. The last to close the embedded database waits until it stopped. */
  @Override
  public void close() {
    use.close();
  }

  /** What there is to end. */
  @FunctionalInterface
  interface Use extends AutoCloseable {
    @Override
    void close();
  }
}

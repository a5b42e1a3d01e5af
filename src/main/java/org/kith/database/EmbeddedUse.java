package org.kith.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kith.kernel.Refusal;

/** This process's use of an embedded server, which it starts again should it die meanwhile. */
final class EmbeddedUse implements Installation.Use {
  private static final System.Logger LOG = System.getLogger(EmbeddedUse.class.getName());

  private final EmbeddedServer server;
  private final Purpose purpose;
  private final Credentials credentials;
  private final Thread watch;
  private final CountDownLatch closing = new CountDownLatch(1);

  private EmbeddedUse(EmbeddedServer server, Purpose purpose, Credentials credentials) {
    this.server = server;
    this.purpose = purpose;
    this.credentials = credentials;
    watch = Thread.ofPlatform().daemon().name("database watch").unstarted(this::watch);
  }

  static EmbeddedUse begin(EmbeddedServer server, Purpose purpose) throws IOException {
    if (purpose == Purpose.SERVE) {
      server.serve();
    }
    try {
      EmbeddedUse use = new EmbeddedUse(server, purpose, server.join());
      use.watch.start();
      return use;
    } catch (IOException | RuntimeException failure) {
      if (purpose == Purpose.SERVE) {
        server.endServing();
      }
      throw failure;
    }
  }

  Connections connections() {
    return credentials.connections();
  }

  @Override
  public synchronized void close() {
    if (closing.getCount() == 0) {
      return;
    }
    closing.countDown();
    try {
      watch.join();
      server.leave();
      if (purpose == Purpose.SERVE) {
        server.endServing();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Not interrupted but told to end: an interrupt would close a lock file under it. */
  private void watch() {
    try {
      while (!closing.await(500, TimeUnit.MILLISECONDS)) {
        reviveIfDead();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private void reviveIfDead() {
    try {
      if (!server.isSupervised()) {
        LOG.log(Level.WARNING, "The embedded database has ended and is started again");
        server.revive();
      }
    } catch (IOException | Refusal failure) {
      LOG.log(Level.ERROR, "The embedded database cannot be started again", failure);
    }
  }
}

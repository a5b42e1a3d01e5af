package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.kith.kernel.Refusal;

/** A port to answer on. */
final class Port {
  /** Another program answers there already, or this user may not. */
  static final class PortTaken extends Refusal {
    PortTaken(int port) {
      super("Port " + port + " cannot be used: choose another with --port NUMBER.");
    }
  }

  private Port() {}

  static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      socket.setReuseAddress(true);
    } catch (IOException | IllegalArgumentException taken) {
      throw new PortTaken(port);
    }
  }

  /** One that nobody uses now. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}

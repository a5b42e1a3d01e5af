package org.kith.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** A port of this machine that nobody listens on. */
final class FreePort {
  /** Below the range that systems hand out for outgoing connections (32768 and up on Linux). */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FreePort() {}

  static int any() {
    int port;
    do {
      port = RANDOM.nextInt(LOWEST, HIGHEST);
    } while (!isFree(port));
    return port;
  }

  static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true); // as PostgreSQL does: recently closed connections do not matter
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}

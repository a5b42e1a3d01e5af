package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Areas;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;

class ApplicationTest {
  @Test
  void nobodyIsAnsweredBeforeTheFirstWorkIsDone(@TempDir Path data) throws IOException {
    int port = freePort();
    AtomicBoolean worked = new AtomicBoolean();
    Installation installation = Installation.open(new DataFolder(data), Purpose.SERVE);

    try (Application application =
        Application.server(
            installation,
            data,
            port,
            false,
            starting -> {
              assertThat(starting.bean(Areas.class).all()).isEmpty();
              assertThatThrownBy(() -> connect(port)).isInstanceOf(IOException.class);
              worked.set(true);
              return port;
            })) {
      assertThat(worked).isTrue();
      assertThat(application.bean(Areas.class).all()).isEmpty();
      connect(port);
    }
  }

  private static void connect(int port) throws IOException {
    new Socket(InetAddress.getLoopbackAddress(), port).close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

package org.kith.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.cli.Kith;
import org.kith.database.FolderProcesses;

/**
 * The demonstration as a process of its own on one data folder: it can be killed and comes back.
 */
final class OwnKith implements AutoCloseable {
  private final Path folder;
  private final Path errors;
  private final int port;
  private @Nullable Process process;

  /**
   * @param parent an empty folder for its data and its errors
   */
  OwnKith(Path parent) throws IOException {
    folder = parent.resolve("data");
    errors = parent.resolve("errors");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  String origin() {
    return "http://localhost:" + port;
  }

  /** Starts the demonstration in an empty folder; the passwords it made, by address. */
  Map<String, String> demonstrate() throws IOException {
    Map<String, String> passwords = new HashMap<>();
    for (String line : said("demo", "data-protection-officer@")) {
      String[] parts = line.split(" +");
      if (parts.length == 3 && parts[0].contains("@")) {
        passwords.put(parts[0], parts[1]);
      }
    }
    return passwords;
  }

  /** Starts it again on what was there. */
  void start() throws IOException {
    said("serve", origin());
  }

  /** Starts a command and waits for a line that begins like this, which says that it answers. */
  private List<String> said(String command, String last) throws IOException {
    Process starting =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkith.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Kith.class.getName(),
                command,
                "--port",
                String.valueOf(port),
                "--data",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start();
    process = starting;
    List<String> lines = new ArrayList<>();
    BufferedReader words =
        new BufferedReader(new InputStreamReader(starting.getInputStream(), UTF_8));
    for (String line; (line = words.readLine()) != null; ) {
      lines.add(line);
      if (line.startsWith(last)) {
        return lines;
      }
    }
    throw new AssertionError("it did not start:\n" + Files.readString(errors));
  }

  /**
   * {@code kill -9}.
   *
   * @param database and its database at the same time, as a power cut would
   */
  void kill(boolean database) {
    if (database) {
      FolderProcesses.of(folder).forEach(ProcessHandle::destroyForcibly);
    }
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
  }
}

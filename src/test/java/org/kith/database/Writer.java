package org.kith.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** A {@link WritingProcess} as the test that started it sees it. */
final class Writer implements AutoCloseable {
  private final Process process;
  private final BufferedReader words;

  Writer(Path folder, Purpose purpose) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                folder.toString(),
                purpose.name())
            .redirectErrorStream(true)
            .start();
    words = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Waits until it has the database open, and gives the address. */
  String opened() throws IOException {
    return said("open ");
  }

  void wrote(int number) throws IOException {
    said("wrote " + number);
  }

  long pid() {
    return process.pid();
  }

  /** Ends it as a power cut would, and gives the last number that had been acknowledged. */
  int killed() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // unlike the process's own, leaves its words readable
    process.waitFor();
    int last = 0;
    for (String line; (line = words.readLine()) != null; ) {
      if (line.startsWith("wrote ")) {
        last = Integer.parseInt(line.substring("wrote ".length()));
      }
    }
    return last;
  }

  /** Tells it to end, and waits until it has closed the database. */
  void ended() throws IOException, InterruptedException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    said("closed");
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private String said(String start) throws IOException {
    StringBuilder heard = new StringBuilder();
    for (String line; (line = words.readLine()) != null; ) {
      if (line.startsWith(start)) {
        return line.substring(start.length());
      }
      heard.append(line).append('\n');
    }
    throw new AssertionError("it ended without saying " + start + ":\n" + heard);
  }
}

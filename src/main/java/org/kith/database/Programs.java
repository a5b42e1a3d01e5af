package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs as this user, or, as root, as nobody that they would recognise. */
final class Programs {
  private Programs() {}

  /**
   * The command with what goes before it. PostgreSQL refuses to run as root; in a user namespace of
   * its own it cannot see that it does, while the files stay root's. The system sends the signal
   * when the process that started the command dies.
   */
  static List<String> command(String signalAtParentsDeath, List<String> command) {
    List<String> whole = new ArrayList<>();
    if (isRoot()) {
      whole.addAll(List.of("unshare", "-U"));
    }
    if (isThere("setpriv")) {
      whole.addAll(List.of("setpriv", "--pdeathsig", signalAtParentsDeath));
    }
    whole.addAll(command);
    return whole;
  }

  /** Refuses where PostgreSQL cannot run as this user. */
  static void refuseWhereRootCannot() throws IOException {
    if (isRoot() && !succeeds(List.of("unshare", "-U", "true"))) {
      throw new DatabaseUnavailable(
          "PostgreSQL does not run as root, and this system allows no user namespaces: run Kith as"
              + " another user (for example: runuser -u NAME -- ./kith serve), or set"
              + " KITH_DATABASE_URL and KITH_DATABASE_OWNER_URL to a server of your own.");
    }
  }

  /** A process that inherits nothing of this one but the search path. */
  static ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(Path.of("/").toFile());
    Map<String, String> environment = process.environment();
    String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.clear();
    environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
    return process;
  }

  static boolean isThere(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException noProc) {
      return false;
    }
  }

  private static boolean succeeds(List<String> command) throws IOException {
    Process process =
        process(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}

package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The processes that keep a data folder's database running. */
public final class FolderProcesses {
  private FolderProcesses() {}

  public static List<ProcessHandle> of(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> isServer(process, folder) || isSupervisor(process, folder))
        .toList();
  }

  static ProcessHandle supervisor(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> isSupervisor(process, folder))
        .findFirst()
        .orElseThrow();
  }

  static ProcessHandle postmaster(Path folder) throws IOException {
    String pid = Files.readAllLines(folder.resolve("database/cluster/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  /** What is left after at most the given time; nothing as soon as there is nothing. */
  static List<ProcessHandle> leftAfter(Duration patience, Path folder) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    List<ProcessHandle> left = of(folder);
    while (!left.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
      left = of(folder);
    }
    return left;
  }

  private static boolean isServer(ProcessHandle process, Path folder) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", process.pid() + "", "cwd"))
          .startsWith(folder.toRealPath());
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean isSupervisor(ProcessHandle process, Path folder) {
    try {
      String command = Files.readString(Path.of("/proc", process.pid() + "", "cmdline"));
      return command.contains(Supervisor.class.getName()) && command.contains(folder + "/");
    } catch (IOException gone) {
      return false;
    }
  }
}

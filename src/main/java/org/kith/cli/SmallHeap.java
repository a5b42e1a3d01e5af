package org.kith.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own with a heap of 512 MB, for what has to do with that. */
final class SmallHeap {
  private static final long MOST = 512L << 20;

  private SmallHeap() {}

  /** Whether this process has no more. */
  static boolean isHere() {
    return Runtime.getRuntime().maxMemory() <= MOST;
  }

  /** Runs a command of ours in such a process and tells its exit code. */
  static int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-Xm") && !argument.startsWith("-agentlib"))
        .forEach(command::add);
    command.add("-Xmx512m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    String main = System.getProperty("sun.java.command", "").split(" ", 2)[0];
    if (main.endsWith(".jar")) {
      command.subList(command.size() - 2, command.size()).clear();
      command.add("-jar");
    }
    command.add(main);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}

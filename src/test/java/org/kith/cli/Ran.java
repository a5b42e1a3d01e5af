package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a command printed where, and how it exited. */
record Ran(int exit, List<String> out, List<String> err) {
  /** Runs a command as a person would. */
  static Ran of(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(complained, true, UTF_8));
    try {
      int exit = Kith.run(arguments);
      return new Ran(
          exit,
          printed.toString(UTF_8).lines().toList(),
          complained.toString(UTF_8).lines().toList());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}

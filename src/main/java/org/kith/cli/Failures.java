package org.kith.cli;

import org.kith.imports.LoadRefused;
import org.kith.kernel.Refusal;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong on the error stream: one line each and a closing sentence. */
final class Failures {
  private Failures() {}

  static int refused(Exception failure, CommandLine command, ParseResult arguments) {
    Refusal refusal = refusalIn(failure);
    if (refusal instanceof LoadRefused load) {
      load.problems().forEach(problem -> System.err.println(problem));
    }
    if (refusal != null) {
      System.err.println(refusal.sentence());
      return Kith.REFUSED;
    }
    LoggerFactory.getLogger("org.kith").error("the command failed", failure);
    System.err.println(
        "Something went wrong inside Kith; what is known is in the log folder of the data folder.");
    return Kith.REFUSED;
  }

  static int notUnderstood(ParameterException failure, String[] arguments) {
    System.err.println(failure.getMessage());
    System.err.println(
        "Try '"
            + failure.getCommandLine().getCommandSpec().qualifiedName()
            + " --help' to see what it takes.");
    return Kith.BAD_USAGE;
  }

  private static org.kith.kernel.@org.jspecify.annotations.Nullable Refusal refusalIn(
      Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }
}

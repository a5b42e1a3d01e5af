package org.kith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kith}: every command, its help and its exit codes. */
@Command(
    name = "kith",
    description = "Runs, measures and publishes a programme that brings people together.",
    mixinStandardHelpOptions = true,
    version = "kith " + Kith.VERSION,
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      LoadCommand.class,
      PostcodesCommand.class,
      SyntheticCommand.class,
      FiguresCommand.class,
      CheckCommand.class,
      ReportCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ErasuresCommand.class,
      AuditCommand.class,
      ReachCommand.class,
      StatsCommand.class,
      BenchCommand.class
    })
public final class Kith implements Callable<Integer> {
  static final String VERSION = "0.1";

  /** It worked, and what was checked holds. */
  static final int DONE = 0;

  /** What was checked does not hold, or was refused. */
  static final int REFUSED = 1;

  /** The command was not understood. */
  static final int BAD_USAGE = 2;

  private Kith() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command and tells its exit code, for tests too. */
  static int run(String... arguments) {
    return new CommandLine(new Kith())
        .setExecutionExceptionHandler(Failures::refused)
        .setParameterExceptionHandler(Failures::notUnderstood)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.err);
    return BAD_USAGE;
  }
}

package org.kith.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "stats",
    description = "Statistics of a file; starts neither web server nor database.",
    mixinStandardHelpOptions = true,
    subcommands = {SuppressCommand.class, SegregationCommand.class, MixingCommand.class})
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine.usage(spec, System.err);
    return Kith.BAD_USAGE;
  }
}

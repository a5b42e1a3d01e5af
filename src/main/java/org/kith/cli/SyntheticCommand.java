package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.cli.borough.SyntheticBorough;
import org.kith.database.Purpose;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "synthetic",
    description =
        "Makes people who do not exist, in the proportions of Walsall's census, and registers of the"
            + " example's programme, into files or an installation; see docs/synthetic-borough.md.",
    mixinStandardHelpOptions = true)
final class SyntheticCommand implements Callable<Integer> {
  /** Where it goes. */
  static final class Target {
    @Option(names = "--out", paramLabel = "FOLDER", description = "a new folder for CSV files")
    private @Nullable Path out;

    @Option(
        names = "--data",
        paramLabel = "FOLDER",
        description = "an installation's data, with the example loaded and nobody real in it")
    private @Nullable Path data;
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Target target = new Target();

  @Option(
      names = "--scale",
      defaultValue = "1",
      description =
          "1 adds up to what was published; 100 is a million people and ten million attendances"
              + " (default: ${DEFAULT-VALUE})")
  private double scale = 1;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "starts chance; the same gives the same (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Override
  public Integer call() throws IOException {
    if (!(scale > 0 && scale <= 1_000)) {
      throw new ParameterException(
          spec.commandLine(), "A scale lies above 0, up to 1000, but is " + scale + ".");
    }
    SyntheticBorough borough = SyntheticBorough.of(DemoBorough.example(), seed, scale);
    SyntheticBorough.Written written =
        target.out == null ? intoDatabase(borough) : intoFiles(borough, target.out);
    System.out.printf(
        "%,d activities, %,d sessions, %,d records of people, %,d attendances; all synthetic%n",
        written.activities(), written.sessions(), written.records(), written.attendances());
    return Kith.DONE;
  }

  private SyntheticBorough.Written intoFiles(SyntheticBorough borough, Path out)
      throws IOException {
    if (Files.exists(out)) {
      throw new ParameterException(
          spec.commandLine(), out + " is there already: name a folder that is not.");
    }
    return borough.write(out);
  }

  private SyntheticBorough.Written intoDatabase(SyntheticBorough borough) {
    Data data = new Data();
    data.folder = target.data == null ? data.folder : target.data;
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      return application.inArea(
          area,
          "synthetic borough",
          Set.of(),
          running -> DemoBorough.write(running, running.bean(Access.class).area(), borough));
    }
  }
}

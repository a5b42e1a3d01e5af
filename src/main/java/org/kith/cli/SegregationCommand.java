package org.kith.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Decomposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "segregation",
    description =
        "Prints as JSON how unevenly groups are spread over units, by every index, and what chance"
            + " alone would make of it; see docs/measuring-mixing.md.",
    mixinStandardHelpOptions = true)
final class SegregationCommand implements Callable<Integer> {
  private static final int USUAL_PERMUTATIONS = 200;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description =
          "a table as CSV: a line of headings, units in the first column, then a column of counts"
              + " for each group; no totals")
  private Path file = Path.of("");

  @Option(
      names = "--within",
      paramLabel = "COLUMN",
      description =
          "a column that names the larger area of each unit: tells how much segregation lies"
              + " between areas, and how much within")
  private @Nullable String within;

  @Option(
      names = "--permutations",
      description =
          "how often to deal people out by chance, 0 for never (default: 200; never where there are"
              + " more than a million people, whose units are not small)")
  private @Nullable Integer permutations;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "starts chance; the same gives the same (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--atkinson",
      paramLabel = "B",
      defaultValue = "0.5",
      description =
          "weight of Atkinson's index, between 0 and 1: above 0.5 units where a group is strong"
              + " weigh more (default: ${DEFAULT-VALUE})")
  private double atkinson = 0.5;

  @Override
  public Integer call() {
    if (!(atkinson > 0 && atkinson < 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "The weight of Atkinson's index must lie between 0 and 1, but is " + atkinson + ".");
    }
    if (permutations != null && (permutations == 1 || permutations < 0)) {
      throw new ParameterException(
          spec.commandLine(),
          "Permutations must be 0, or 2 or more, but are " + permutations + ".");
    }
    GroupsFile read;
    try {
      read = GroupsFile.read(file, "units", within == null ? List.of() : List.of(within));
    } catch (CsvTable.Unreadable unreadable) {
      System.err.println(unreadable.sentence());
      return Kith.BAD_USAGE;
    }
    Composition composition =
        new Composition(
            read.groups(),
            read.lines().stream()
                .map(line -> new Composition.Unit(line.label(), line.counts()))
                .toList());
    SegregationReport report =
        new SegregationReport(composition, atkinson, permutations(composition), seed);
    System.out.println(report.with(decomposition(composition, read)).json());
    return Kith.DONE;
  }

  private int permutations(Composition composition) {
    if (permutations != null) {
      if (permutations > 0 && composition.total() > SegregationReport.TOO_MANY) {
        throw new ParameterException(
            spec.commandLine(),
            "So many people are never uneven by chance: leave --permutations out, or make it 0.");
      }
      return permutations;
    }
    return composition.total() > SegregationReport.MANY ? 0 : USUAL_PERMUTATIONS;
  }

  private @Nullable Decomposition decomposition(Composition composition, GroupsFile read) {
    if (within == null) {
      return null;
    }
    Map<String, String> areas = new HashMap<>();
    read.lines().forEach(line -> areas.put(line.label(), line.besides().getFirst()));
    return Decomposition.of(composition, unit -> areas.getOrDefault(unit, ""));
  }
}

package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kith.statistics.mixing.Reference;
import org.kith.statistics.mixing.SeriesMixing;
import org.kith.statistics.mixing.SessionMixing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "mixing",
    description =
        "Prints as JSON who could meet in each session and over all, compared with a reference"
            + " population; see docs/measuring-mixing.md.",
    mixinStandardHelpOptions = true)
final class MixingCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description =
          "a table as CSV: a line of headings, sessions in the first column, then a column of counts"
              + " for each group; no totals")
  private Path file = Path.of("");

  @Option(
      names = "--reference",
      paramLabel = "FILE",
      required = true,
      description =
          "the population to compare with, as CSV: a line for each group with its count, or one line"
              + " with the same columns")
  private Path reference = Path.of("");

  @Option(
      names = "--unknown",
      paramLabel = "COLUMN",
      description =
          "a column of people whose group is not known; those called unknown, not known, not stated,"
              + " not asked, not answered or prefer not to say are taken for it anyway")
  private List<String> unknown = List.of();

  @Override
  public Integer call() {
    try {
      UnknownGroup notKnown = new UnknownGroup(unknown);
      Reference population = ReferenceFile.read(reference, notKnown);
      System.out.println(
          report(SeriesMixing.of(sessions(population, notKnown), population)).json());
      return Kith.DONE;
    } catch (CsvTable.Unreadable unreadable) {
      System.err.println(unreadable.sentence());
      return Kith.BAD_USAGE;
    }
  }

  /** The sessions' counts in the order of the reference; groups without a column have nobody. */
  private List<SeriesMixing.Counted> sessions(Reference population, UnknownGroup notKnown) {
    GroupsFile read = GroupsFile.read(file, "sessions", List.of());
    for (String column : read.groups()) {
      if (!notKnown.is(column) && !population.groups().contains(column)) {
        throw CsvTable.unreadable(
            ("%s: line 1 has a column \"%s\", which is no group of %s; name it with --unknown if it"
                    + " counts people whose group is not known.")
                .formatted(file, column, reference));
      }
    }
    return read.lines().stream().map(line -> counted(line, read, population, notKnown)).toList();
  }

  private static SeriesMixing.Counted counted(
      GroupsFile.Counted line, GroupsFile read, Reference population, UnknownGroup notKnown) {
    List<Long> counts = new ArrayList<>();
    for (String group : population.groups()) {
      int column = read.groups().indexOf(group);
      counts.add(column < 0 ? 0L : line.counts().get(column));
    }
    long notTold = 0;
    for (int column = 0; column < read.groups().size(); column++) {
      notTold += notKnown.is(read.groups().get(column)) ? line.counts().get(column) : 0;
    }
    return new SeriesMixing.Counted(line.label(), counts, notTold);
  }

  private static Indices report(SeriesMixing series) {
    Reference population = series.reference();
    Indices shares = new Indices();
    for (int group = 0; group < population.groups().size(); group++) {
      shares.with(population.groups().get(group), population.share(group));
    }
    return new Indices()
        .with(
            "reference",
            new Indices()
                .with("population", population.population())
                .with("benchmark", population.benchmark())
                .with("shares", shares.fields())
                .fields())
        .with("sessions", series.sessions().stream().map(MixingCommand::session).toList())
        .with("overall", overall(series));
  }

  private static Map<String, Object> session(SeriesMixing.Held held) {
    SessionMixing mixing = held.mixing();
    return new Indices()
        .with("session", held.session())
        .with("known", mixing.known())
        .with("unknown", mixing.unknown())
        .with("unknownShare", mixing.unknownShare())
        .with("opportunity", mixing.opportunity())
        .with("benchmark", mixing.benchmark())
        .with("ratio", mixing.ratio())
        .with("representativenessGap", mixing.gap())
        .fields();
  }

  private static Map<String, Object> overall(SeriesMixing series) {
    Indices exposure = new Indices();
    List<String> groups = series.reference().groups();
    for (int group = 0; group < groups.size(); group++) {
      exposure.with(groups.get(group), series.exposure(group));
    }
    return new Indices()
        .with("sessions", series.sessions().size())
        .with("shown", series.shown().size())
        .with("ofOneGroup", series.ofOneGroup())
        .with("known", series.known())
        .with("unknown", series.unknown())
        .with("unknownShare", series.unknownShare())
        .with("opportunity", series.opportunity())
        .with("opportunityLowest", series.quantile(0))
        .with("opportunityMedian", series.quantile(0.5))
        .with("opportunityHighest", series.quantile(1))
        .with("opportunityIfAllMet", series.opportunityIfAllMet())
        .with("benchmark", series.reference().benchmark())
        .with("ratio", series.ratio())
        .with("representativenessGap", series.gap())
        .with("exposureToOthers", exposure.fields())
        .fields();
  }
}

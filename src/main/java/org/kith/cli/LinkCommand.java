package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.kith.statistics.linkage.CandidateIndex;
import org.kith.statistics.linkage.Clusters;
import org.kith.statistics.linkage.FieldComparison;
import org.kith.statistics.linkage.Identity;
import org.kith.statistics.linkage.Linkage;
import org.kith.statistics.linkage.LinkedPair;
import org.kith.statistics.linkage.Model;
import org.kith.statistics.linkage.RecordBlock;
import org.kith.statistics.linkage.Thresholds;
import org.kith.statistics.linkage.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "link",
    description =
        "Prints as JSON which records are of one person, and which pairs somebody should look at;"
            + " see docs/linkage.md.",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description =
          "records as CSV with a line of headings: id, and some of given_name, family_name (or"
              + " name), date_of_birth, postcode, phone, email")
  private Path file = Path.of("");

  @Option(
      names = "--match",
      defaultValue = "0.99",
      description = "from this probability on a pair is a match (default: ${DEFAULT-VALUE})")
  private double match = Thresholds.USUAL.match();

  @Option(
      names = "--review",
      defaultValue = "0.2",
      description = "from this probability on a pair is printed (default: ${DEFAULT-VALUE})")
  private double review = Thresholds.USUAL.review();

  @Option(
      names = "--limit",
      defaultValue = "12",
      description = "the most records of one person (default: ${DEFAULT-VALUE})")
  private int limit = Clusters.USUAL_LIMIT;

  @Override
  public Integer call() {
    if (!(0 < review && review <= match && match < 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "The thresholds must be above 0 and below 1, and that for review not above the other.");
    }
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "The limit must be 1 or more.");
    }
    IdentitiesFile read;
    try {
      read = IdentitiesFile.read(file);
    } catch (CsvTable.Unreadable unreadable) {
      System.err.println(unreadable.sentence());
      return Kith.BAD_USAGE;
    }
    if (!read.unused().isEmpty()) {
      System.err.println("Not compared: " + String.join(", ", read.unused()) + ".");
    }
    System.out.println(JSON.writeValueAsString(linked(read.identities())));
    return Kith.DONE;
  }

  private Map<String, Object> linked(List<Identity> identities) {
    Map<String, Identity> byId = new HashMap<>();
    identities.forEach(identity -> byId.put(identity.id(), identity));
    CandidateIndex index = CandidateIndex.of(RecordBlock.of(new Vocabulary(), identities));
    Model model = Linkage.train(index);
    List<LinkedPair> pairs = new ArrayList<>();
    model.linkWithin(index, new Thresholds(match, review), pair -> pairs.add(pair.inOrder()));
    pairs.sort(Comparator.comparing(LinkedPair::a).thenComparing(LinkedPair::b));
    Clusters clusters =
        Clusters.of(
            byId.keySet(),
            pairs,
            limit,
            (one, other) -> model.contradict(known(byId, one), known(byId, other)));
    Map<String, Object> printed = new LinkedHashMap<>();
    printed.put("clusters", clusters.clusters());
    printed.put("pairs", pairs.stream().map(LinkCommand::pair).toList());
    if (!clusters.alarms().isEmpty()) {
      printed.put("alarms", clusters.alarms().stream().map(LinkCommand::alarm).toList());
    }
    return printed;
  }

  private static Identity known(Map<String, Identity> byId, String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  private static Map<String, Object> pair(LinkedPair pair) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (FieldComparison field : pair.comparison().fields()) {
      fields.put(
          field.field().key(),
          Map.of("level", field.levelKey(), "weight", rounded(field.weight())));
    }
    Map<String, Object> printed = new LinkedHashMap<>();
    printed.put("a", pair.a());
    printed.put("b", pair.b());
    printed.put("weight", rounded(pair.weight()));
    printed.put("probability", pair.comparison().probability());
    printed.put("decision", pair.comparison().decision().key());
    printed.put("fields", fields);
    printed.put(
        "cautions", pair.comparison().cautions().stream().map(caution -> caution.key()).toList());
    return printed;
  }

  private static Map<String, Object> alarm(Clusters.Alarm alarm) {
    Map<String, Object> printed = new LinkedHashMap<>();
    printed.put("a", alarm.link().a());
    printed.put("b", alarm.link().b());
    printed.put("weight", rounded(alarm.link().weight()));
    printed.put("size", alarm.size());
    printed.put("reason", alarm.sentence());
    return printed;
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}

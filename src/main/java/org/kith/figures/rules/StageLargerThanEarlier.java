package org.kith.figures.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;

/** Nobody completes who was not trained, and nobody is trained who was not recruited. */
final class StageLargerThanEarlier implements Rule {
  private static final List<List<String>> STAGES =
      List.of(
          List.of("interested", "started", "completed"),
          List.of("interested", "started", "bronze", "silver", "gold"),
          List.of("invited", "registered", "attending"),
          List.of("invited", "registered", "attended"),
          List.of("recruited", "trained", "completed"),
          List.of("posted", "completed"),
          List.of("conducted", "transcribed"),
          List.of("completed", "transcribed"),
          List.of("engaged", "employed"));

  @Override
  public String id() {
    return "stage-larger-than-earlier";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(Claims::isReported)
        .flatMap(later ->
            STAGES.stream()
                .flatMap(stages -> earlierDefinitions(stages, later))
                .distinct()
                .flatMap(definition -> Claims.facts(ledger, later.subject(), definition))
                .filter(earlier -> isLarger(later, earlier))
                .map(earlier -> finding(ledger, later, earlier)));
  }

  private static Stream<String> earlierDefinitions(List<String> stages, Statement later) {
    String definition = later.quantity().definition();
    return IntStream.range(1, stages.size())
        .filter(stage -> definition.endsWith("-" + stages.get(stage)))
        .boxed()
        .flatMap(stage ->
            stages.subList(0, stage).stream()
                .map(earlier ->
                    definition.replaceFirst(Pattern.quote(stages.get(stage)) + "$", earlier)));
  }

  private static boolean isLarger(Statement later, Statement earlier) {
    Amount after = later.amount();
    Amount before = earlier.amount();
    return after != null
        && before != null
        && after.unit() == before.unit()
        && Claims.isReported(earlier)
        && !earlier.id().equals(later.partOf())
        && later.breakdown().equals(earlier.breakdown())
        && later.period().overlaps(earlier.period())
        && before.isBelow(after);
  }

  private Finding finding(Ledger ledger, Statement later, Statement earlier) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(later, earlier),
        wording.name(later.subject())
            + ": "
            + wording.quoteWithLabel(later)
            + ", more than at the stage before it: "
            + wording.quoteWithLabel(earlier)
            + ".");
  }
}

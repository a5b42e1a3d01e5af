package org.kith.figures.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;

/** A count is of one thing: contacts are not people, and copies are not readers. */
final class SameCountInDifferentUnits implements Rule {
  @Override
  public String id() {
    return "same-count-in-different-units";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger.byQuantity().values().stream()
        .flatMap(quantity ->
            quantity.stream()
                .filter(Claims::isReported)
                .filter(statement -> Claims.unit(statement).adds())
                .collect(
                    Collectors.groupingBy(
                        statement -> statement.breakdown().toString(),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream())
        .filter(group -> group.stream().map(Claims::unit).distinct().count() > 1)
        .map(group -> finding(ledger, oneOfEachUnit(group)));
  }

  private static List<Statement> oneOfEachUnit(List<Statement> group) {
    Map<String, Statement> byUnit = new TreeMap<>();
    group.stream()
        .sorted(Claims.BY_ID)
        .forEach(statement -> byUnit.putIfAbsent(Claims.unit(statement).id(), statement));
    return List.copyOf(byUnit.values());
  }

  private Finding finding(Ledger ledger, List<Statement> group) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        group,
        wording.what(group.getFirst())
            + ": "
            + wording.says(group)
            + ". One figure cannot count two different things.");
  }
}

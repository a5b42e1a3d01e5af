package org.kith.figures.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;

/**
 * Groups of statements of the same thing that cannot all be right: each group whole, so that a
 * reader sees a disagreement once, not once for every pair.
 */
final class Disagreements {
  private Disagreements() {}

  static Stream<List<Statement>> among(Ledger ledger) {
    return ledger.byQuantity().values().stream()
        .flatMap(quantity -> among(ledger, quantity))
        .filter(group -> !group.isEmpty());
  }

  /** Whether they differ only in the words around one number: "64" and "more than 64". */
  static boolean onlyInPrecision(List<Statement> group) {
    return group.stream().map(Disagreements::printedNumber).distinct().count() == 1;
  }

  private static Stream<List<Statement>> among(Ledger ledger, List<Statement> quantity) {
    Map<String, List<Statement>> comparable =
        quantity.stream()
            .filter(statement -> !nature(statement).isEmpty())
            .filter(statement -> !TargetPrintedAsResult.isTargetInDisguise(statement, ledger))
            .collect(
                Collectors.groupingBy(
                    statement -> nature(statement) + "|" + statement.breakdown(),
                    TreeMap::new,
                    Collectors.toList()));
    Comparison comparison = new Comparison(quantity);
    return comparable.values().stream().map(group -> disagreeing(comparison, group));
  }

  private static List<Statement> disagreeing(Comparison comparison, List<Statement> group) {
    Set<Statement> found = new TreeSet<>(Claims.BY_ID);
    for (Statement one : group) {
      for (Statement other : group) {
        if (comparison.disagree(one, other)) {
          found.add(one);
          found.add(other);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Statements of one nature can be set against each other; a target never against a result. */
  private static String nature(Statement statement) {
    if (!Claims.isPrinted(statement)) {
      return "";
    }
    return switch (statement.kind()) {
      case REPORTED, COUNTED -> "fact";
      case SURVEY -> "survey";
      case BASELINE -> "baseline";
      case DATE -> "date";
      case TARGET, PROMISE, LIST -> "";
    };
  }

  private static String printedNumber(Statement statement) {
    return ValueWords.of(statement).replaceFirst("^[a-z ]+", "");
  }
}

package org.kith.figures.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;

/**
 * Parts of one total along one dimension, such as its four localities. Different dimensions divide
 * the same whole again, so each is added up on its own.
 *
 * @param dimension names of the dimensions that the parts add to the total's own; empty when the
 *     parts are quantities of their own
 */
record Parts(Statement total, String dimension, List<Statement> statements) {

  /** The parts that count the same thing in the same way as the total. */
  static List<Parts> of(Ledger ledger, Statement total) {
    Amount whole = total.amount();
    if (whole == null || !whole.unit().adds() || !Claims.isPrinted(total)) {
      return List.of();
    }
    Map<String, List<Statement>> byDimension =
        ledger.partsOf(total).stream()
            .filter(part -> Claims.unit(part) == whole.unit())
            .filter(part -> (part.kind() == Kind.TARGET) == (total.kind() == Kind.TARGET))
            .filter(Claims::isPrinted)
            .sorted(Claims.BY_ID)
            .collect(
                Collectors.groupingBy(
                    part -> dimension(total, part), TreeMap::new, Collectors.toList()));
    return byDimension.entrySet().stream()
        .map(entry -> new Parts(total, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The sum; a part that is stated more than once counts once, with its most lenient value. */
  Optional<Amount> sum() {
    return statements.stream()
        .collect(
            Collectors.groupingBy(
                part -> part.quantity() + "|" + part.breakdown(),
                TreeMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(same -> Claims.hull(same).stream())
        .reduce(Amount::plus);
  }

  private static String dimension(Statement total, Statement part) {
    Set<String> names = new TreeSet<>(part.breakdown().values().keySet());
    names.removeAll(total.breakdown().values().keySet());
    return String.join(" and ", names);
  }
}

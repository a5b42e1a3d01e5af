package org.kith.figures.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;

/** A list has as many entries as its count says; one that only gives examples may have fewer. */
final class ListAndCountDiffer implements Rule {
  @Override
  public String id() {
    return "list-and-count-differ";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    Wording wording = new Wording(ledger);
    return ledger.byQuantity().values().stream()
        .map(ListAndCountDiffer::differing)
        .filter(group -> !group.isEmpty())
        .map(group ->
            Consequence.found(
                this,
                group,
                wording.what(group.getFirst())
                    + ": "
                    + wording.says(group)
                    + ". One is counted from the list that is printed."));
  }

  private static List<Statement> differing(List<Statement> quantity) {
    Set<Statement> found = new TreeSet<>(Claims.BY_ID);
    for (Statement list : quantity) {
      for (Statement count : quantity) {
        if (list.kind() == Kind.LIST && Claims.isReported(count) && differ(list, count)) {
          found.add(list);
          found.add(count);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean differ(Statement list, Statement count) {
    Amount entries = list.amount();
    Amount number = count.amount();
    if (entries == null || number == null || entries.unit() != number.unit()) {
      return false;
    }
    return list.breakdown().equals(count.breakdown())
        && list.period().overlaps(count.period())
        && (number.isBelow(entries) || entries.isBelow(number) && !givesExamples(list));
  }

  private static boolean givesExamples(Statement list) {
    return !list.words().isEmpty() || list.note().contains("example");
  }
}

package org.kith.figures.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.figures.Completeness;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;

/** No part is larger than its whole, nor are all parts of one dimension together. */
final class PartLargerThanWhole implements Rule {
  /** People pass several stages, speak several languages, have several impairments. */
  private static final Set<String> OVERLAPPING = Set.of("", "stage", "language", "disability");

  @Override
  public String id() {
    return "part-larger-than-whole";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .flatMap(total -> Parts.of(ledger, total).stream())
        .filter(parts -> parts.total().complete() != Completeness.WHOLE || single(parts))
        .flatMap(parts -> Stream.concat(larger(ledger, parts), together(ledger, parts)));
  }

  private static boolean single(Parts parts) {
    return parts.statements().size() == 1;
  }

  private Stream<Finding> larger(Ledger ledger, Parts parts) {
    Amount whole = Objects.requireNonNull(parts.total().amount());
    Wording wording = new Wording(ledger);
    return parts.statements().stream()
        .filter(part -> whole.isBelow(Objects.requireNonNull(part.amount())))
        .map(part ->
            Consequence.found(
                this,
                List.of(part, parts.total()),
                wording.name(part.subject())
                    + ": "
                    + wording.quoteWithLabel(part)
                    + ", yet it is part of "
                    + wording.quoteWithLabel(parts.total())
                    + "."));
  }

  private Stream<Finding> together(Ledger ledger, Parts parts) {
    Amount whole = Objects.requireNonNull(parts.total().amount());
    boolean alone =
        parts.statements().stream()
            .anyMatch(part -> whole.isBelow(Objects.requireNonNull(part.amount())));
    if (alone || single(parts) || OVERLAPPING.contains(parts.dimension())) {
      return Stream.empty();
    }
    Wording wording = new Wording(ledger);
    List<Statement> all =
        Stream.concat(Stream.of(parts.total()), parts.statements().stream()).toList();
    return parts.sum().filter(whole::isBelow).stream()
        .map(sum ->
            Consequence.found(
                this,
                all,
                wording.what(parts.total())
                    + " is given as "
                    + wording.quote(parts.total())
                    + ", but its parts by "
                    + parts.dimension()
                    + " come to "
                    + ValueWords.withUnit(sum, "")
                    + ": "
                    + wording.quotesOfParts(parts.total(), parts.statements())
                    + "."));
  }
}

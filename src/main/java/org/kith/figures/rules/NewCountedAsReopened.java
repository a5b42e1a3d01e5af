package org.kith.figures.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;

/** What is new has not reopened. */
final class NewCountedAsReopened implements Rule {
  @Override
  public String id() {
    return "new-counted-as-reopened";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(part -> Claims.isReported(part) && part.quantity().definition().startsWith("new-"))
        .flatMap(part ->
            Optional.ofNullable(part.partOf()).flatMap(ledger::statement).stream()
                .filter(whole -> whole.quantity().definition().endsWith("-reopened"))
                .map(whole -> finding(ledger, part, whole)));
  }

  private Finding finding(Ledger ledger, Statement part, Statement whole) {
    Wording wording = new Wording(ledger);
    List<Statement> others =
        Stream.of(part, whole)
            .flatMap(known ->
                Claims.totals(ledger, known.subject(), known.quantity().definition()).stream()
                    .filter(other -> !other.value().equals(known.value())))
            .toList();
    String elsewhere =
        others.isEmpty() ? "" : " Elsewhere there are " + wording.quotesWithLabels(others) + ".";
    return Consequence.found(
        this,
        Stream.concat(Stream.of(part, whole), others.stream()).toList(),
        wording.name(part.subject())
            + ": "
            + wording.quoteWithLabel(part)
            + " are counted within "
            + wording.quoteWithLabel(whole)
            + ", though nothing new can have reopened."
            + elsewhere);
  }
}

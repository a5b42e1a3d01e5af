package org.kith.figures.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.DateWords;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Source;
import org.kith.figures.Statement;

/** What a document promises still lies ahead when it comes out. */
final class PromisedForATimeAlreadyPast implements Rule {
  @Override
  public String id() {
    return "promised-for-a-time-already-past";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger.byQuantity().values().stream()
        .map(quantity ->
            quantity.stream()
                .filter(promise -> isPast(ledger, promise))
                .sorted(Claims.BY_ID)
                .toList())
        .filter(promises -> !promises.isEmpty())
        .map(promises -> finding(ledger, promises));
  }

  private static boolean isPast(Ledger ledger, Statement promise) {
    return promise.kind() == Kind.PROMISE
        && promise.value() instanceof Statement.On day
        && ledger
            .source(promise.source())
            .map(Source::published)
            .filter(published -> isBefore(day.last(), published.first()))
            .isPresent();
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate published) {
    return day != null && published != null && day.isBefore(published);
  }

  private Finding finding(Ledger ledger, List<Statement> promises) {
    Wording wording = new Wording(ledger);
    Statement promise = promises.getFirst();
    String published =
        ledger
            .source(promise.source())
            .map(source -> DateWords.of(source.published()))
            .orElse("later");
    return Consequence.found(
        this,
        List.copyOf(promises),
        wording.what(promise)
            + ": "
            + wording.says(promises)
            + " as something to come, but the document came out in "
            + published
            + ", when that time was over.");
  }
}

package org.kith.figures.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * People times the sessions that each came to are the attendances, and so are sessions times the
 * people at each: both ways of counting give the same.
 */
final class AttendancesFromBothSides implements Rule {
  @Override
  public String id() {
    return "attendances-from-both-sides";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .map(Statement::subject)
        .distinct()
        .flatMap(subject -> check(ledger, subject).stream());
  }

  private Optional<Finding> check(Ledger ledger, Subject subject) {
    List<Statement> atEach = reported(ledger, subject, "participants-per-session");
    List<Statement> sessions = reported(ledger, subject, "sessions");
    List<Statement> people = reported(ledger, subject, "participants");
    List<Statement> forEach = reported(ledger, subject, "sessions-per-participant");
    Optional<Amount> bySession = product(atEach, sessions);
    Optional<Amount> byPerson = product(people, forEach);
    if (bySession.isEmpty() || byPerson.isEmpty() || bySession.get().meets(byPerson.get())) {
      return Optional.empty();
    }
    List<Statement> all =
        Stream.of(atEach, sessions, people, forEach)
            .flatMap(each -> Claims.different(each).stream())
            .toList();
    Wording wording = new Wording(ledger);
    return Optional.of(
        Consequence.found(
            this,
            all,
            wording.name(subject)
                + ": "
                + wording.quotesWithLabels(all)
                + ". Counted by session that makes "
                + ValueWords.withUnit(bySession.get(), "")
                + ", counted by person "
                + ValueWords.withUnit(byPerson.get(), "")
                + "."));
  }

  private static List<Statement> reported(Ledger ledger, Subject subject, String definition) {
    return Claims.totals(ledger, subject, definition).stream()
        .filter(statement -> !TargetPrintedAsResult.isTargetInDisguise(statement, ledger))
        .toList();
  }

  private static Optional<Amount> product(List<Statement> one, List<Statement> other) {
    return Claims.hull(one)
        .flatMap(first ->
            Claims.hull(other)
                .map(first::times)
                .map(all -> new Amount(Unit.ATTENDANCES, all.low(), all.high())));
  }
}

package org.kith.figures.releases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.ReleaseTable;
import org.kith.figures.Statement;
import org.kith.kernel.Period;
import org.springframework.stereotype.Component;

/** A line for every figure that says how much of a target was reached, whichever source has it. */
@Component
final class TargetsAndActuals implements ReleaseTable {
  private final Figures figures;

  TargetsAndActuals(Figures figures) {
    this.figures = figures;
  }

  @Override
  public String id() {
    return "targets-and-actuals";
  }

  @Override
  public String title() {
    return "Targets and actuals by project";
  }

  @Override
  public String shows() {
    return "What each project was to reach, and what it reached.";
  }

  @Override
  public Content fill(Period period) {
    Ledger ledger = figures.ledger();
    return new Content(
        List.of("Project", "Output", "When", "Target", "Actual"),
        ledger
            .statements()
            .filter(statement -> statement.kind() == Kind.TARGET)
            .filter(statement -> statement.subject().kind().equals("project"))
            .filter(statement -> statement.period().overlaps(period))
            .flatMap(target -> lines(target, ledger))
            .toList());
  }

  private static Stream<List<Entry>> lines(Statement target, Ledger ledger) {
    List<Statement> actuals =
        ledger.of(target.quantity()).stream().filter(actual -> isActualOf(target, actual)).toList();
    return actuals.isEmpty()
        ? Stream.of(line(target, target.period(), Entries.words("Not reported"), ledger))
        : actuals.stream()
            .map(actual ->
                line(
                    target,
                    actual.period().isStated() ? actual.period() : target.period(),
                    Entries.valueWithUnit(actual),
                    ledger));
  }

  private static List<Entry> line(Statement target, Period when, Entry actual, Ledger ledger) {
    return List.of(
        Entries.subject(ledger, target),
        Entries.words(target.label()),
        Entries.period(when),
        Entries.valueWithUnit(target),
        actual);
  }

  private static boolean isActualOf(Statement target, Statement actual) {
    return (actual.kind() == Kind.REPORTED || actual.kind() == Kind.COUNTED)
        && Provenance.mayBeReleased(actual)
        && actual.breakdown().equals(target.breakdown())
        && actual.period().overlaps(target.period())
        && Objects.equals(unit(actual), unit(target));
  }

  private static @org.jspecify.annotations.Nullable Object unit(Statement statement) {
    return statement.amount() == null ? null : statement.amount().unit();
  }
}

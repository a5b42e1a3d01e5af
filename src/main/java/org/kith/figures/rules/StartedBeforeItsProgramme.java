package org.kith.figures.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;

/** A project of a programme starts no earlier than the programme does. */
final class StartedBeforeItsProgramme implements Rule {
  private static final String LAUNCH = "launch-date";

  @Override
  public String id() {
    return "started-before-its-programme";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(start -> isLaunch(start))
        .flatMap(start ->
            Claims.ancestors(ledger, start.subject())
                .flatMap(above -> ledger.of(new Quantity(above, LAUNCH)).stream())
                .filter(programme -> isLaunch(programme) && isBefore(start, programme))
                .map(programme -> finding(ledger, start, programme)));
  }

  private static boolean isLaunch(Statement statement) {
    return statement.kind() == Kind.DATE && statement.quantity().definition().equals(LAUNCH);
  }

  private static boolean isBefore(Statement start, Statement programme) {
    Optional<LocalDate> last = Optional.ofNullable(on(start).last());
    Optional<LocalDate> first = Optional.ofNullable(on(programme).first());
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }

  private static Statement.On on(Statement statement) {
    return statement.value() instanceof Statement.On on ? on : new Statement.On(null, null);
  }

  private Finding finding(Ledger ledger, Statement start, Statement programme) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(start, programme),
        wording.name(start.subject())
            + " started in "
            + wording.quote(start)
            + ", before "
            + wording.name(programme.subject())
            + ", to which it belongs, started in "
            + wording.quote(programme)
            + ".");
  }
}

package org.kith.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.FrozenFigure;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/** Takes the values of a report's ledger down as they are. */
final class Freezing {
  private Freezing() {}

  static List<FrozenFigure> of(Draft draft) {
    return draft.ledger().statements().map(statement -> of(statement, draft)).toList();
  }

  private static FrozenFigure of(Statement statement, Draft draft) {
    @Nullable Amount amount = statement.amount();
    @Nullable LocalDate first = null;
    @Nullable LocalDate last = null;
    if (statement.value() instanceof Statement.On(LocalDate from, LocalDate to)) {
      first = from;
      last = to;
    }
    return new FrozenFigure(
        statement.id(),
        statement.label(),
        draft.ledger().subject(statement.subject()).map(SubjectName::name).orElse(""),
        statement.kind().id(),
        ShownValue.of(statement, draft.words()).withUnit(),
        amount == null ? Unit.DATE.id() : amount.unit().id(),
        amount == null ? null : amount.low(),
        amount == null ? null : amount.high(),
        first,
        last,
        statement.period().words(),
        statement.breakdown().toString());
  }
}

package org.kith.figures.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Unit;

/** Reported growth in per cent, and the period that it is measured against. */
final class Increases {
  private static final Pattern GROWTH =
      Pattern.compile("(increase|rise|growth|decrease|fall|reduction)$");

  private Increases() {}

  static boolean isIncrease(Statement statement) {
    return Claims.isReported(statement)
        && Claims.unit(statement) == Unit.PERCENT
        && GROWTH.matcher(statement.quantity().definition()).find();
  }

  /** The base period as the same subject states it of the same thing. */
  static Optional<Statement> comparisonPeriod(Ledger ledger, Statement increase) {
    String thing = GROWTH.matcher(increase.quantity().definition()).replaceFirst("");
    return ledger
        .statements()
        .filter(date -> date.kind() == Kind.DATE && date.subject().equals(increase.subject()))
        .filter(date -> date.quantity().definition().equals(thing + "comparison-period"))
        .sorted(Claims.BY_ID)
        .findFirst();
  }
}

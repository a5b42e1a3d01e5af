package org.kith.figures.releases;

import org.kith.figures.BreakdownWords;
import org.kith.figures.DateWords;
import org.kith.figures.Ledger;
import org.kith.figures.ReleaseTable.Entry;
import org.kith.figures.ReleaseTable.Stated;
import org.kith.figures.ReleaseTable.Words;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.ValueWords;
import org.kith.kernel.Period;

/** Statements of the ledger as the cells of releases. */
final class Entries {
  static final Entry NOTHING = new Words("");

  private Entries() {}

  static Entry subject(Ledger ledger, Statement statement) {
    return words(
        ledger
            .subject(statement.subject())
            .map(SubjectName::name)
            .orElse(statement.subject().id()));
  }

  static Entry words(String text) {
    return new Words(text);
  }

  static Entry part(Statement statement) {
    return statement.breakdown().isTotal()
        ? NOTHING
        : words(BreakdownWords.of(statement.breakdown()));
  }

  static Entry period(Period period) {
    return period.isStated() ? words(DateWords.of(period)) : words("Not stated");
  }

  /** The number alone. */
  static Entry value(Statement statement) {
    return new Stated(statement, ValueWords.of(statement));
  }

  /** The number with what is counted. */
  static Entry valueWithUnit(Statement statement) {
    return new Stated(statement, ValueWords.withUnit(statement));
  }
}

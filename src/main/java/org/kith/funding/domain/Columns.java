package org.kith.funding.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Sum;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

/** Shared ways of reading columns. */
final class Columns {
  private Columns() {}

  /** The columns {@code low}, {@code high} and {@code words}. */
  static Sum sum(ResultSet row) throws SQLException {
    BigDecimal low = row.getBigDecimal("low");
    return new Sum(new Amount(Unit.POUNDS, low, row.getBigDecimal("high")), row.getString("words"));
  }

  static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** A period kept as it was written, and understood when it was read. */
  static Period period(ResultSet row, String column) throws SQLException {
    return Period.parse(row.getString(column)).orElse(Period.UNSTATED);
  }
}

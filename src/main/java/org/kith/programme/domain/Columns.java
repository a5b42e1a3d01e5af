package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.kith.kernel.Period;

/** Shared ways of reading columns. */
final class Columns {
  private Columns() {}

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  /** A period kept as it was written, and understood when it was loaded. */
  static Period period(ResultSet row, String column) throws SQLException {
    return Period.parse(row.getString(column)).orElse(Period.UNSTATED);
  }
}

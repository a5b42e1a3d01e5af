package org.kith.welcome.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.welcome.ClosingReason;
import org.kith.welcome.Opening;

/** Openings as their rows have them. */
final class OpeningRows {
  private OpeningRows() {}

  static Opening opening(ResultSet row) throws SQLException {
    @Nullable String reason = row.getString("reason");
    return new Opening(
        row.getInt("number"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        reason == null ? null : ClosingReason.of(reason));
  }
}

package org.kith.governance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Subject;

/** Columns that several tables have. */
final class Columns {
  private Columns() {}

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** What a record is about; null: the programme as a whole. */
  static @Nullable Subject subject(ResultSet row) throws SQLException {
    String kind = row.getString("about_kind");
    return kind == null ? null : new Subject(kind, row.getString("about_id"));
  }

  static @Nullable String kindOf(@Nullable Subject subject) {
    return subject == null ? null : subject.kind();
  }

  static @Nullable String idOf(@Nullable Subject subject) {
    return subject == null ? null : subject.id();
  }
}

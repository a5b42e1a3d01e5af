package org.kith.programme.domain;

import java.util.List;
import org.kith.access.Access;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Writes rows of the current area, many at a time. */
@Component
class Rows {
  private final NamedParameterJdbcOperations database;
  private final Access access;

  Rows(NamedParameterJdbcOperations database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Runs the statement once for each row; {@code :area} is the current area. */
  void write(String sql, List<MapSqlParameterSource> rows) {
    if (rows.isEmpty()) {
      return;
    }
    rows.forEach(row -> row.addValue("area", access.area().value()));
    database.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
  }

  /** Removes what belongs to these owners ({@code :owners}), to be written anew. */
  void clear(String sql, List<String> owners) {
    database.update(sql, new MapSqlParameterSource("owners", array(owners)));
  }

  static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}

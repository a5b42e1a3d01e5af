package org.kith.people.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.statistics.linkage.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is compared of records: never more than this leaves the table for linkage. */
@Component
class Identities {
  private static final int FETCHED = 5_000;

  private final JdbcClient database;

  Identities(JdbcClient database) {
    this.database = database;
  }

  List<Identity> of(Collection<UUID> records) {
    return database
        .sql(
            """
            select id, given_name, family_name, born_on, born_in, postcode, phone, email
            from people.record where id = any (:ids) order by id
            """)
        .param("ids", records.toArray(UUID[]::new))
        .query((row, number) -> identity(row))
        .list();
  }

  /** All of the area, one after the other, in a running transaction. */
  <R> R all(Function<Stream<Identity>, R> reading) {
    try (Stream<Identity> all =
        database
            .sql(
                """
                select id, given_name, family_name, born_on, born_in, postcode, phone, email
                from people.record order by id
                """)
            .withFetchSize(FETCHED)
            .query((row, number) -> identity(row))
            .stream()) {
      return reading.apply(all);
    }
  }

  private static Identity identity(ResultSet row) throws SQLException {
    return Identity.of(row.getString("id"))
        .named((row.getString("given_name") + " " + row.getString("family_name")).strip())
        .born(born(row))
        .at(row.getString("postcode"))
        .withPhone(row.getString("phone"))
        .withEmail(row.getString("email"));
  }

  private static String born(ResultSet row) throws SQLException {
    @Nullable LocalDate on = row.getObject("born_on", LocalDate.class);
    if (on != null) {
      return on.toString();
    }
    int year = row.getInt("born_in");
    return row.wasNull() ? "" : Integer.toString(year);
  }
}

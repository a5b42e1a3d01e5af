package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.PersonalDataHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided and which notices they were given. None of it is counted, so all goes. */
@Component
class DecidedData implements PersonalDataHolder {
  private final JdbcClient database;

  DecidedData(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.wish", "people.notice_given");
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    List<Kept> kept =
        new ArrayList<>(
            database
                .sql(
                    """
                    select * from people.wish where record_id = any (:records)
                    order by said_on, number
                    """)
                .param("records", records.toArray(UUID[]::new))
                .query((row, number) -> wish(row))
                .list());
    kept.addAll(
        database
            .sql(
                """
                select * from people.notice_given where record_id = any (:records)
                order by given_on, purpose
                """)
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) -> given(row))
            .list());
    return kept;
  }

  @Override
  public void erase(UUID record, UUID standIn) {
    database.sql("delete from people.wish where record_id = :id").param("id", record).update();
    database
        .sql("delete from people.notice_given where record_id = :id")
        .param("id", record)
        .update();
  }

  private static Kept wish(ResultSet row) throws SQLException {
    List<String> lines = new ArrayList<>();
    lines.add("About: " + plain(row, "matter"));
    lines.add("Decided: " + plain(row, "said"));
    if (row.getObject("until", LocalDate.class) != null) {
      lines.add("Until: " + row.getObject("until", LocalDate.class));
    }
    lines.add("How: " + plain(row, "way"));
    lines.add("By: " + plain(row, "given_by"));
    add(lines, "Who decided", row.getString("giver"));
    add(lines, "Why they understood", row.getString("competence"));
    return new Kept(
        row.getString("holder"),
        "Consent, permission or objection",
        row.getObject("said_on", LocalDate.class).atStartOfDay(ZoneOffset.UTC).toInstant(),
        String.join("\n", lines),
        !row.getString("giver").isEmpty());
  }

  private static Kept given(ResultSet row) throws SQLException {
    return new Kept(
        row.getString("holder"),
        "Privacy notice given",
        row.getObject("given_on", LocalDate.class).atStartOfDay(ZoneOffset.UTC).toInstant(),
        "About: %s\nVersion: %d\nHow: %s"
            .formatted(plain(row, "purpose"), row.getInt("version"), plain(row, "way")),
        false);
  }

  private static void add(List<String> lines, String label, String value) {
    if (!value.isEmpty()) {
      lines.add(label + ": " + value);
    }
  }

  private static String plain(ResultSet row, String column) throws SQLException {
    return row.getString(column).replace('_', ' ').replace('-', ' ');
  }
}

package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.PersonalDataHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is, as the organisations noted it, and what they asked for under their rights. */
@Component
class RecordData implements PersonalDataHolder {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final JdbcClient database;
  private final Access access;

  RecordData(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.record", "people.name_token", "people.member", "people.request_record");
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    List<Kept> kept = new ArrayList<>();
    kept.addAll(
        database
            .sql(
                """
                select * from people.record where area_id = :area and id = any (:records)
                order by recorded_at, id
                """)
            .param("area", access.area().value())
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) -> record(row))
            .list());
    kept.addAll(
        database
            .sql(
                """
                select q.kind, q.received_on from people.request_record r
                join people.request q on q.area_id = r.area_id and q.id = r.request_id
                where r.area_id = :area and r.record_id = any (:records) and q.state <> 'open'
                group by q.id, q.kind, q.received_on order by q.received_on, q.id
                """)
            .param("area", access.area().value())
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) -> request(row))
            .list());
    return kept;
  }

  /** Last of all holders: others may look at the record while they erase what hangs on it. */
  @Override
  public void erase(UUID record, UUID standIn) {
    each(
        record,
        """
        delete from people.request_entry e using people.request_record r
        where r.area_id = :area and r.record_id = :record
          and e.area_id = r.area_id and e.request_id = r.request_id
        """);
    each(
        record,
        """
        update people.request q set asked_by = '', identity_note = '', version = version + 1
        from people.request_record r
        where r.area_id = :area and r.record_id = :record
          and q.area_id = r.area_id and q.id = r.request_id
        """);
    database
        .sql(
            """
            update people.request_record set record_id = :standIn
            where area_id = :area and record_id = :record
            """)
        .param("area", access.area().value())
        .param("record", record)
        .param("standIn", standIn)
        .update();
    each(record, "delete from people.name_token where area_id = :area and record_id = :record");
    each(record, "delete from people.member where area_id = :area and record_id = :record");
    each(record, "delete from people.record where area_id = :area and id = :record");
  }

  /** Whoever asked to see it sees it first. */
  @Override
  public Optional<String> mustStay(UUID record) {
    boolean isAskedFor =
        database
            .sql(
                """
                select exists (select from people.request_record r
                  join people.request q on q.area_id = r.area_id and q.id = r.request_id
                  where r.area_id = :area and r.record_id = :record
                    and q.kind = 'access' and q.state = 'open')
                """)
            .param("area", access.area().value())
            .param("record", record)
            .query((row, number) -> row.getBoolean(1))
            .single();
    return isAskedFor
        ? Optional.of("A request to see what is kept is open: answer that first.")
        : Optional.empty();
  }

  /** A record that was noted or asked about since is in use, whoever came or not. */
  @Override
  public Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return new HashSet<>(
        database
            .sql(
                """
                select id from people.record
                where area_id = :area and id = any (:records) and recorded_at >= :moment
                """)
            .param("area", access.area().value())
            .param("records", records.toArray(UUID[]::new))
            .param("moment", moment.atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  private void each(UUID record, String statement) {
    database.sql(statement).param("area", access.area().value()).param("record", record).update();
  }

  private static Kept record(ResultSet row) throws SQLException {
    List<String> lines = new ArrayList<>();
    line(lines, "Name", (row.getString("given_name") + " " + row.getString("family_name")).strip());
    LocalDate born = row.getObject("born_on", LocalDate.class);
    line(lines, "Born", born == null ? row.getString("born_in") : DAY.format(born));
    line(lines, "Phone", row.getString("phone"));
    line(lines, "E-mail", row.getString("email"));
    line(lines, "Postcode", row.getString("postcode"));
    line(lines, "Locality", row.getString("locality"));
    line(lines, "Safe to contact", row.getString("contact").replace('_', ' '));
    line(lines, "How to contact", row.getString("contact_note"));
    line(lines, "Languages", listed(row, "languages"));
    line(lines, "Access needs", listed(row, "access_needs").replace('_', ' '));
    String note = row.getString("note");
    line(lines, "Note", note);
    return new Kept(
        row.getString("holder"),
        "Record",
        row.getTimestamp("recorded_at").toInstant(),
        String.join("\n", lines),
        !note.isBlank() || !row.getString("contact_note").isBlank());
  }

  private static String listed(ResultSet row, String column) throws SQLException {
    return String.join(", ", (String[]) row.getArray(column).getArray());
  }

  private static void line(List<String> lines, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + ": " + value);
    }
  }

  private static Kept request(ResultSet row) throws SQLException {
    LocalDate received = row.getObject("received_on", LocalDate.class);
    String what = "erasure".equals(row.getString("kind")) ? "Asked for erasure" : "Asked to see";
    return new Kept(
        "",
        "Request",
        received.atStartOfDay(ZoneOffset.UTC).toInstant(),
        what + ", received on " + DAY.format(received),
        false);
  }
}

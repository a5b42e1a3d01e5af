package org.kith.pledge.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.kith.pledge.Pledges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pledges people signed. */
@Component
class SignaturesOfPeople implements PersonalDataHolder {
  private static final String PLEDGE = "Pledge";

  private final JdbcClient database;
  private final Access access;

  SignaturesOfPeople(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public Set<String> tables() {
    return Set.of("pledge.signatory");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Pledges.READ);
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(PLEDGE);
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select s.*, p.title from pledge.signatory s
            join pledge.pledge p on p.area_id = s.area_id and p.id = s.pledge_id
            where s.record_id = any (:ids) order by s.signed_on, s.id
            """)
        .param("ids", records.toArray(UUID[]::new))
        .query((row, number) -> kept(row))
        .list();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder("Signed “%s”".formatted(row.getString("title")));
    if (row.getString("withdrawn_on") != null) {
      text.append("\nwithdrawn on ").append(row.getString("withdrawn_on"));
    }
    text.append(row.getBoolean("is_shown") ? "\nname shown to all" : "\nname not shown");
    String[] localities = (String[]) row.getArray("localities").getArray();
    if (localities.length > 0) {
      text.append("\nlives in ").append(String.join(", ", localities));
    }
    return new Kept(
        row.getString("holder"),
        PLEDGE,
        row.getObject("signed_on", LocalDate.class).atStartOfDay(Session.CLOCK).toInstant(),
        text.toString(),
        false);
  }

  /** That somebody signed still counts; nobody is shown any more. */
  @Override
  public void erase(UUID record, UUID standIn) {
    database
        .sql(
            """
            update pledge.listed set name = '' where name <> '' and number in (
              select number from pledge.signatory where record_id = :record)
            """)
        .param("record", record)
        .update();
    database
        .sql(
            """
            update pledge.signatory set record_id = :standIn, is_shown = false,
              version = version + 1
            where record_id = :record
            """)
        .param("standIn", standIn)
        .param("record", record)
        .update();
    access.contentChanged();
  }

  @Override
  public Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return new HashSet<>(
        database
            .sql(
                """
                select record_id from pledge.signatory
                where record_id = any (:records) and confirmed_on >= :day
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("day", moment.atZone(Session.CLOCK).toLocalDate())
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }
}

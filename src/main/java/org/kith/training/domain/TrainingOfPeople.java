package org.kith.training.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.kith.training.Courses;
import org.kith.training.TrainingCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What training keeps about people: places with their results, names on certificates, licences. */
@Component
class TrainingOfPeople implements PersonalDataHolder {
  private static final String TRAINING = "Training";
  private static final String LICENCE = "Licence";

  private final JdbcClient database;
  private final Access access;

  TrainingOfPeople(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public Set<String> tables() {
    return Set.of("training.place", "training.award", "training.licence");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Courses.READ, TrainingCounts.COUNT);
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(TRAINING, LICENCE);
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    UUID[] ids = records.toArray(UUID[]::new);
    List<Kept> kept =
        new ArrayList<>(
            database
                .sql(
                    """
                    select p.holder, c.title, p.capacity, p.result, r.starts_on as day,
                      p.completed_on, p.valid_until, a.number, a.name
                    from training.place p
                    join training.course c on c.area_id = p.area_id and c.id = p.course_id
                    join training.run r on r.area_id = p.area_id and r.id = p.run_id
                    left join training.award a on a.area_id = p.area_id and a.place_id = p.id
                    where p.record_id = any (:ids) order by r.starts_on, p.id
                    """)
                .param("ids", ids)
                .query((row, number) -> place(row))
                .list());
    kept.addAll(
        database
            .sql(
                """
                select l.holder, c.title, l.purpose, l.starts_on as day, l.ends_on,
                  l.withdrawn_on, l.reason
                from training.licence l
                join training.course c on c.area_id = l.area_id and c.id = l.course_id
                where l.record_id = any (:ids) order by l.starts_on, l.id
                """)
            .param("ids", ids)
            .query((row, number) -> licence(row))
            .list());
    return kept;
  }

  private static Kept place(ResultSet row) throws SQLException {
    StringBuilder text =
        new StringBuilder(
                "“%s”, as %s".formatted(row.getString("title"), row.getString("capacity")))
            .append(", ")
            .append(row.getString("result"));
    add(text, "completed on ", row.getString("completed_on"));
    add(text, "valid until ", row.getString("valid_until"));
    add(text, "certificate ", row.getString("number"));
    add(text, "name on it: ", row.getString("name"));
    return kept(row, TRAINING, text.toString());
  }

  private static Kept licence(ResultSet row) throws SQLException {
    StringBuilder text =
        new StringBuilder("To %s “%s”".formatted(row.getString("purpose"), row.getString("title")));
    add(text, "until ", row.getString("ends_on"));
    add(text, "withdrawn on ", row.getString("withdrawn_on"));
    add(text, "reason: ", row.getString("reason"));
    return kept(row, LICENCE, text.toString());
  }

  private static void add(StringBuilder text, String words, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      text.append("\n").append(words).append(value);
    }
  }

  private static Kept kept(ResultSet row, String kind, String text) throws SQLException {
    LocalDate day = row.getObject("day", LocalDate.class);
    return new Kept(
        row.getString("holder"), kind, day.atStartOfDay(Session.CLOCK).toInstant(), text, false);
  }

  /** What was completed still counts; a certificate holds, and names nobody. */
  @Override
  public void erase(UUID record, UUID standIn) {
    database
        .sql(
            """
            update training.certificate set name = '' where name <> '' and number in (
              select number from training.award where record_id = :record)
            """)
        .param("record", record)
        .update();
    database
        .sql("delete from training.award where record_id = :record")
        .param("record", record)
        .update();
    database
        .sql("update training.place set record_id = :standIn where record_id = :record")
        .param("standIn", standIn)
        .param("record", record)
        .update();
    database
        .sql(
            """
            update training.licence set record_id = :standIn,
              reason = case when reason = '' then '' else 'erased' end
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
                select p.record_id from training.place p
                join training.run r on r.area_id = p.area_id and r.id = p.run_id
                where p.record_id = any (:records) and r.ends_on >= :day
                union
                select record_id from training.licence
                where record_id = any (:records) and withdrawn_on is null
                  and (ends_on is null or ends_on >= :day)
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("day", moment.atZone(Session.CLOCK).toLocalDate())
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }
}

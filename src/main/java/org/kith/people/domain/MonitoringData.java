package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Counter;
import org.kith.access.PersonalDataHolder;
import org.kith.people.Monitoring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers to equality monitoring, for the person whom they are about: only the counter can read
 * them. Erasure leaves three answers under an id that belongs to nobody, and only where so many
 * others answered the same that they tell nothing of anybody.
 */
@Component
class MonitoringData implements PersonalDataHolder {
  /** Fewer others than these with the same three answers, and nothing is left. */
  private static final int SHARED_BY = 10;

  private static final String KIND = "Equality monitoring";

  private final JdbcClient database;
  private final Access access;
  private final Counter counter;

  MonitoringData(JdbcClient database, Access access, Counter counter) {
    this.database = database;
    this.access = access;
    this.counter = counter;
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.monitored", "people.monitoring");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Monitoring.ASK);
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(KIND);
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    List<Kept> kept =
        new ArrayList<>(
            database
                .sql(
                    """
                    select holder, asked_on from people.monitored where record_id = any (:records)
                    order by asked_on
                    """)
                .param("records", records.toArray(UUID[]::new))
                .query((row, number) ->
                    kept(
                        row.getString("holder"),
                        row.getObject("asked_on", LocalDate.class),
                        "Asked about ethnicity, religion, disability and the like"))
                .list());
    if (counter.isThere()) {
      kept.addAll(answers(records));
    }
    return kept;
  }

  private List<Kept> answers(Set<UUID> records) {
    return counter.read(reading ->
        reading
            .sql(
                """
                select m.*, p.holder from people.report_monitoring m
                join people.report_person p on p.area_id = m.area_id and p.record_id = m.record_id
                where m.record_id = any (:records) order by m.answered_on, m.id
                """)
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) ->
                kept(
                    row.getString("holder"),
                    row.getObject("answered_on", LocalDate.class),
                    told(row)))
            .list());
  }

  @Override
  public void erase(UUID record, UUID standIn) {
    Optional<Counted> counted = counter.isThere() ? counted(record) : Optional.empty();
    database
        .sql("delete from people.monitored where record_id = :record")
        .param("record", record)
        .update();
    counted.ifPresent(one -> leave(one, standIn));
  }

  /** What of the last answers may stay to be counted. */
  private Optional<Counted> counted(UUID record) {
    return counter.read(reading ->
        reading
            .sql(
                """
                select p.holder, m.answered_on, m.ethnicity, m.condition, m.reduction, m.sex
                from people.report_monitoring m
                join people.report_person p on p.area_id = m.area_id and p.record_id = m.record_id
                where m.record_id = :record and (
                  select count(distinct o.record_id) from people.report_monitoring o
                  where o.record_id <> :record and o.ethnicity = m.ethnicity
                    and o.disability = m.disability and o.sex = m.sex) >= :others
                order by m.answered_on desc, m.id desc limit 1
                """)
            .param("record", record)
            .param("others", SHARED_BY)
            .query((row, number) ->
                new Counted(
                    row.getString("holder"),
                    row.getObject("answered_on", LocalDate.class),
                    row.getString("ethnicity"),
                    row.getString("condition"),
                    row.getString("reduction"),
                    row.getString("sex")))
            .optional());
  }

  private void leave(Counted one, UUID standIn) {
    database
        .sql(
            """
            insert into people.monitored (area_id, record_id, holder, asked_on, way)
            values (:area, :id, :holder, :on, 'counted')
            """)
        .param("area", access.area().value())
        .param("id", standIn)
        .param("holder", one.holder())
        .param("on", one.on())
        .update();
    database
        .sql(
            """
            insert into people.monitoring
              (area_id, record_id, answered_on, holder, ethnicity, condition, reduction, sex)
            values (:area, :id, :on, :holder, :ethnicity, :condition, :reduction, :sex)
            """)
        .param("area", access.area().value())
        .param("id", standIn)
        .param("on", one.on())
        .param("holder", one.holder())
        .param("ethnicity", one.ethnicity())
        .param("condition", one.condition())
        .param("reduction", one.reduction())
        .param("sex", one.sex())
        .update();
  }

  private record Counted(
      String holder,
      LocalDate on,
      String ethnicity,
      String condition,
      String reduction,
      String sex) {}

  private static Kept kept(String holder, LocalDate on, String text) {
    return new Kept(holder, KIND, on.atStartOfDay(ZoneOffset.UTC).toInstant(), text, false);
  }

  private static String told(ResultSet row) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String column :
        List.of(
            "ethnicity",
            "religion",
            "condition",
            "reduction",
            "sex",
            "gender_identity",
            "orientation",
            "main_language",
            "english")) {
      lines.add(column.replace('_', ' ') + ": " + row.getString(column).replace('_', ' '));
    }
    return String.join("\n", lines);
  }
}

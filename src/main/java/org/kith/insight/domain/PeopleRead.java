package org.kith.insight.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads of which person records are, and what is known of them, by the counter's login. */
final class PeopleRead {
  private static final int ROWS_AT_ONCE = 5_000;

  private final JdbcClient database;
  private final Projection projection;

  PeopleRead(JdbcClient database, Projection projection) {
    this.database = database;
    this.projection = projection;
  }

  void everybody() {
    new EverybodyRead(projection)
        .read(
            database.sql(
                """
                select locality, ward, born_in,
                  string_agg(uuid_send(record_id) || uuid_send(cluster_id), ''::bytea) as records
                from people.report_person where kith.holds(holder) group by 1, 2, 3
                """));
    new AnswersRead(projection)
        .read(
            database.sql(
                """
                select record_id, answered_on, id, ethnicity, religion, disability, sex, main_language
                from people.report_monitoring order by record_id, answered_on, id
                """));
  }

  /**
   * Those of these records, of whomever they were taken for until now, and of whomever they are
   * now.
   */
  void again(Collection<UUID> touched) {
    Set<Integer> persons = new HashSet<>();
    for (UUID record : touched) {
      int known = projection.findRecord(record);
      if (known >= 0) {
        persons.add(projection.personOf(known));
      }
    }
    Set<UUID> records = new LinkedHashSet<>(touched);
    records.addAll(projection.recordsOf(persons::contains));
    UUID[] asked = records.toArray(UUID[]::new);
    records.stream()
        .mapToInt(projection::findRecord)
        .filter(record -> record >= 0)
        .forEach(projection::standsAlone);
    persons.forEach(projection.traits()::forget);
    records(
        database
            .sql(
                """
                select record_id, cluster_id, born_in, locality, ward from people.report_person
                where kith.holds(holder) and cluster_id in (
                  select cluster_id from people.report_person where record_id = any (:records))
                order by record_id
                """)
            .param("records", asked));
    new AnswersRead(projection)
        .read(
            database
                .sql(
                    """
                    select m.record_id, m.answered_on, m.id, m.ethnicity, m.religion, m.disability, m.sex,
                      m.main_language
                    from people.report_monitoring m
                    join people.report_person p on p.area_id = m.area_id and p.record_id = m.record_id
                    where kith.holds(p.holder) and p.cluster_id in (
                      select cluster_id from people.report_person where record_id = any (:records))
                    order by m.record_id, m.answered_on, m.id
                    """)
                .param("records", asked));
  }

  /** Of several records of one person the last one that says something counts. */
  private void records(StatementSpec statement) {
    statement
        .withFetchSize(ROWS_AT_ONCE)
        .query(row -> {
          int record =
              projection.record(
                  row.getObject("record_id", UUID.class), row.getObject("cluster_id", UUID.class));
          Traits traits = projection.traits();
          int person = projection.personOf(record);
          traits.born(person, row.getInt("born_in"));
          traits.home(person, row.getString("locality"), row.getString("ward"));
        });
  }
}

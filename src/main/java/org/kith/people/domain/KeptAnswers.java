package org.kith.people.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Counter;
import org.kith.access.RetentionRule;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers to equality monitoring, of whoever has given no newer ones. Where the server has no login
 * that can read when somebody answered, it is told by when they were asked last.
 */
@Component
class KeptAnswers implements RetentionRule {
  private final JdbcClient database;
  private final Access access;
  private final Counter counter;
  private final Purposes purposes;

  KeptAnswers(JdbcClient database, Access access, Counter counter, Purposes purposes) {
    this.database = database;
    this.access = access;
    this.counter = counter;
    this.purposes = purposes;
  }

  @Override
  public String id() {
    return "people.monitoring";
  }

  @Override
  public String what() {
    return "Answers to equality monitoring that nobody renewed";
  }

  @Override
  public String outcome() {
    return "Deleted; they count as not asked, also in the past. What was released stays";
  }

  @Override
  public Period kept() {
    return purposes.kept(Purpose.MONITORING);
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.monitored", "people.monitoring");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(People.READ, Monitoring.ASK);
  }

  @Override
  public Due due(LocalDate before, int examples) {
    List<UUID> ids = ids(before, Integer.MAX_VALUE);
    return new Due(ids.size(), ids.stream().limit(examples).map(UUID::toString).toList());
  }

  @Override
  public int dispose(LocalDate before, int most, String why) {
    List<UUID> ids = ids(before, most);
    database
        .sql("delete from people.monitored where record_id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(Monitoring.ASK, People.SUBJECT, id.toString(), why));
    return ids.size();
  }

  /** What erasure left to be counted belongs to nobody, and stays. */
  private List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select record_id from people.monitored
            where way <> 'counted' and (asked_on < :before or record_id = any (:answered))
            order by asked_on, record_id limit :most
            """)
        .param("before", before)
        .param("answered", answered(before))
        .param("most", most)
        .query((row, number) -> row.getObject("record_id", UUID.class))
        .list();
  }

  private UUID[] answered(LocalDate before) {
    if (!counter.isThere()) {
      return new UUID[0];
    }
    return counter
        .read(reading ->
            reading
                .sql(
                    """
                    select record_id from people.report_monitoring
                    group by record_id having max(answered_on) < :before
                    """)
                .param("before", before)
                .query((row, number) -> row.getObject("record_id", UUID.class))
                .list())
        .toArray(UUID[]::new);
  }
}

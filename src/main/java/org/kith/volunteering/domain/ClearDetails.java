package org.kith.volunteering.domain;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.people.People;
import org.kith.volunteering.Offers;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Six months after a decision the details of the certificate go, and name and contact of those who
 * were not taken on. The decisions themselves stay.
 */
@Component
class ClearDetails implements Job {
  private static final Action CLEAR = new Action("volunteering.clear");

  private final JdbcClient database;
  private final Access access;
  private final Today today;

  ClearDetails(JdbcClient database, Access access, Today today) {
    this.database = database;
    this.access = access;
    this.today = today;
  }

  @Override
  public String name() {
    return "clear-volunteers-details";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(CLEAR, Volunteers.READ, Offers.OFFERS);
  }

  @Override
  @Transactional
  public void run() {
    access.require(CLEAR);
    checks().forEach(record -> access.audit(CLEAR, People.SUBJECT, record.toString(), "check"));
    offers().forEach(id -> access.audit(CLEAR, Offers.SUBJECT, id.toString(), "declined"));
  }

  private List<UUID> checks() {
    return database
        .sql(
            """
            update volunteering.vetting
            set issued_on = null, reference = '', cleared_on = :today
            where cleared_on is null and decided_on <= :before returning record_id
            """)
        .param("today", today.day())
        .param("before", today.day().minusMonths(Vettings.MONTHS_KEPT))
        .query((row, number) -> row.getObject("record_id", UUID.class))
        .list();
  }

  private List<UUID> offers() {
    return database
        .sql(
            """
            update volunteering.offer
            set name = '', contact = '', words = '', reason = ''
            where state = 'declined' and name <> '' and decided_on <= :before returning id
            """)
        .param("before", today.day().minusMonths(Vettings.MONTHS_KEPT))
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}

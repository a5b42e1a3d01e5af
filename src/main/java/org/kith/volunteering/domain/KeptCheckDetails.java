package org.kith.volunteering.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionById;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Date and number of certificates, for six months after the decision (Disclosure and Barring
 * Service, code of practice). The decisions themselves stay.
 */
@Component
class KeptCheckDetails implements RetentionById<UUID> {
  private final JdbcClient database;
  private final Access access;
  private final Today today;

  KeptCheckDetails(JdbcClient database, Access access, Today today) {
    this.database = database;
    this.access = access;
    this.today = today;
  }

  @Override
  public String id() {
    return "volunteering.check-details";
  }

  @Override
  public String what() {
    return "Dates and numbers of the certificates that checks on volunteers were decided by";
  }

  @Override
  public String outcome() {
    return "Taken out; level, decision and its day stay";
  }

  @Override
  public Period kept() {
    return Period.ofMonths(Vettings.MONTHS_KEPT);
  }

  @Override
  public Set<String> tables() {
    return Set.of("volunteering.vetting");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Volunteers.READ);
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    database
        .sql(
            """
            update volunteering.vetting
            set issued_on = null, reference = '', cleared_on = :today
            where id = any (:ids) returning record_id
            """)
        .param("today", today.day())
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> row.getObject("record_id", UUID.class))
        .list()
        .forEach(record -> access.audit(Vettings.VET, People.SUBJECT, record.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select id from volunteering.vetting
            where cleared_on is null and decided_on < :before order by decided_on, id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}

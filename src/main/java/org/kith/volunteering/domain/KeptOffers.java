package org.kith.volunteering.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionById;
import org.kith.volunteering.Offers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who offered to volunteer and was not taken on, while they may still ask why. */
@Component
class KeptOffers implements RetentionById<UUID> {
  private static final int MONTHS = 6;

  private final JdbcClient database;
  private final Access access;

  KeptOffers(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "volunteering.declined-offers";
  }

  @Override
  public String what() {
    return "Names and contacts of those who offered to volunteer and were not taken on";
  }

  @Override
  public String outcome() {
    return "Taken out; that somebody offered, and when, stays";
  }

  @Override
  public Period kept() {
    return Period.ofMonths(MONTHS);
  }

  @Override
  public Set<String> tables() {
    return Set.of("volunteering.offer");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Offers.OFFERS);
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    database
        .sql(
            """
            update volunteering.offer set name = '', contact = '', words = '', reason = '',
              version = version + 1
            where id = any (:ids)
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(Offers.OFFERS, Offers.SUBJECT, id.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select id from volunteering.offer
            where state = 'declined' and name <> '' and decided_on < :before
            order by decided_on, id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}

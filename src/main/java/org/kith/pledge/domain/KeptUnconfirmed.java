package org.kith.pledge.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionRule;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signatures that nobody confirmed: mistyped addresses, and names that others put in. */
@Component
class KeptUnconfirmed implements RetentionRule {
  private static final int DAYS = 30;

  private final JdbcClient database;
  private final Access access;

  KeptUnconfirmed(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "pledge.unconfirmed";
  }

  @Override
  public String what() {
    return "Names and contacts of those who signed a pledge and never confirmed it";
  }

  @Override
  public String outcome() {
    return "Deleted";
  }

  @Override
  public Period kept() {
    return Period.ofDays(DAYS);
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Pledges.READ, Pledges.MANAGE);
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
        .sql("delete from pledge.signatory where id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(Pledges.MANAGE, Signatories.SUBJECT, id.toString(), why));
    return ids.size();
  }

  private List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select id from pledge.signatory
            where state = 'waiting' and signed_on < :before order by signed_on, id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}

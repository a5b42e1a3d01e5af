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

/** Who signed for organisations that are no longer bound. */
@Component
class KeptAuthorisers implements RetentionRule {
  private final JdbcClient database;
  private final Access access;

  KeptAuthorisers(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "pledge.authorisers";
  }

  @Override
  public String what() {
    return "Names and contacts of those who signed for organisations that have withdrawn";
  }

  @Override
  public String outcome() {
    return "Taken out; that the organisation signed, and when it withdrew, stays";
  }

  @Override
  public Period kept() {
    return Period.ofYears(1);
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
        .sql(
            """
            update pledge.signatory set authoriser = '', authoriser_role = '', contact = '',
              version = version + 1
            where id = any (:ids)
            """)
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
            where state = 'withdrawn' and withdrawn_on < :before
              and (authoriser <> '' or contact <> '')
            order by withdrawn_on, id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}

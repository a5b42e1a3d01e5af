package org.kith.people.rights;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionById;
import org.kith.people.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked, of requests that were answered or refused long ago. */
@Component
class OldRequests implements RetentionById<UUID> {
  private final JdbcClient database;
  private final Access access;

  OldRequests(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "people.requests";
  }

  @Override
  public String what() {
    return "Who asked to see their data or to be erased";
  }

  @Override
  public String outcome() {
    return "Taken out; that there was a request, and when it was answered, stays";
  }

  @Override
  public Period kept() {
    return Period.ofYears(3);
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.request");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Rights.RECORD);
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    database
        .sql(
            """
            update people.request
            set asked_by = '', identity_note = '', closed_for = '', extended_for = '',
              version = version + 1
            where id = any (:ids)
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(Rights.RECORD, Rights.SUBJECT, id.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select id from people.request
            where closed_on < :before
              and (asked_by <> '' or identity_note <> '' or closed_for <> '' or extended_for <> '')
            order by closed_on, id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}

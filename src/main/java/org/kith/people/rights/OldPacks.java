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

/** The copies of everything about a person that were made to answer a request. */
@Component
class OldPacks implements RetentionById<UUID> {
  private final JdbcClient database;
  private final Access access;

  OldPacks(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "people.packs";
  }

  @Override
  public String what() {
    return "What was gathered about people who asked to see it, and given out";
  }

  @Override
  public String outcome() {
    return "The copies are deleted; what is kept itself stays";
  }

  /** For as long as somebody might say that something is missing, or complain. */
  @Override
  public Period kept() {
    return Period.ofMonths(6);
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.request_entry");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Rights.RECORD, Rights.ANSWER);
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    database
        .sql("delete from people.request_entry where request_id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(Rights.ANSWER, Rights.SUBJECT, id.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select q.id from people.request q
            where q.closed_on < :before and exists (select from people.request_entry e
              where e.area_id = q.area_id and e.request_id = q.id)
            order by q.closed_on, q.id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}

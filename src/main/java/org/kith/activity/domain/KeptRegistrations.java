package org.kith.activity.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionById;
import org.kith.activity.Registrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people wrote to get a place, while the session is of use. */
@Component
class KeptRegistrations implements RetentionById<UUID> {
  private final JdbcClient database;
  private final Access access;

  KeptRegistrations(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "activity.registrations";
  }

  @Override
  public String what() {
    return "Names, contacts and needs of those who registered for a session";
  }

  @Override
  public String outcome() {
    return "Erased; who came stays in the register";
  }

  @Override
  public Period kept() {
    return Period.ofMonths(6);
  }

  @Override
  public Set<String> tables() {
    return Set.of("activity.registration", "activity.access_request");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Registrations.MANAGE);
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    UUID[] going = ids.toArray(UUID[]::new);
    database
        .sql("delete from activity.access_request where registration_id = any (:ids)")
        .param("ids", going)
        .update();
    database
        .sql("delete from activity.registration where id = any (:ids)")
        .param("ids", going)
        .update();
    ids.forEach(
        id -> access.audit(Registrations.MANAGE, Registrations.SUBJECT, id.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    OffsetDateTime moment = Rows.startOf(before);
    return database
        .sql(
            """
            select r.id from activity.registration r
            join activity.session s on s.area_id = r.area_id and s.id = r.session_id
            where s.ends_at < :before order by s.ends_at, r.id limit :most
            """)
        .param("before", moment)
        .param("most", most)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}

package org.kith.activity.attendance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.Session;
import org.kith.imports.ImportRun;
import org.kith.imports.tables.Place;
import org.kith.people.PeopleInBulk;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away what an import added to registers, as far as nothing was built upon it. */
@Component
class TakenBack {
  /** What was taken away, and what had to stay. */
  record Counts(long attendances, long sessions, long people, long peopleKept) {}

  private record Filled(UUID session, String day, boolean wasMade) {}

  private final JdbcClient database;
  private final Access access;
  private final PeopleInBulk people;
  private final TransactionTemplate asFarAsItGoes;

  TakenBack(
      JdbcClient database,
      Access access,
      PeopleInBulk people,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.access = access;
    this.people = people;
    asFarAsItGoes = new TransactionTemplate(transactions);
    asFarAsItGoes.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
  }

  Counts of(ImportRun run) {
    List<Filled> filled = filled(run.id());
    UUID[] sessions = filled.stream().map(Filled::session).toArray(UUID[]::new);
    Set<UUID> untouched = people.untouched(run.id());
    takeBackWords(run.id(), sessions);
    int attendances =
        database
            .sql(
                """
                delete from activity.attendance
                where area_id = :area and session_id = any (:sessions) and marked_by = :import
                """)
            .param("area", access.area().value())
            .param("sessions", sessions)
            .param("import", run.id().toString())
            .update();
    planAgain(run.id());
    long gone = filled.stream().filter(one -> one.wasMade() && isTakenAway(run, one)).count();
    int all = people.made(run.id());
    untouched.removeAll(stillComing(untouched));
    int away = people.takeAway(untouched);
    if (away < all) {
      run.note(
          new Place("", 0, 0),
          "",
          "%d people stay, because something else has been noted of them since."
              .formatted(all - away));
    }
    access.contentChanged();
    return new Counts(attendances, gone, away, (long) all - away);
  }

  /** What devices were told of these attendances. */
  private void takeBackWords(UUID importId, UUID[] sessions) {
    database
        .sql(
            """
            delete from activity.operation o using activity.attendance a
            where a.area_id = :area and a.session_id = any (:sessions) and a.marked_by = :import
              and o.area_id = a.area_id and o.session_id = a.session_id
              and o.id = md5(a.marked_by || a.record_id)::uuid
            """)
        .param("area", access.area().value())
        .param("sessions", sessions)
        .param("import", importId.toString())
        .update();
  }

  private List<Filled> filled(UUID importId) {
    return database
        .sql(
            """
            select i.session_id, i.was_made,
              to_char(s.starts_at at time zone :clock, 'FMDD FMMonth YYYY') as day
            from activity.imported_session i
            join activity.session s on s.area_id = i.area_id and s.id = i.session_id
            where i.area_id = :area and i.import_id = :import order by s.starts_at, s.id
            """)
        .param("clock", Session.CLOCK.getId())
        .param("area", access.area().value())
        .param("import", importId)
        .query((row, number) ->
            new Filled(
                row.getObject("session_id", UUID.class),
                row.getString("day"),
                row.getBoolean("was_made")))
        .list();
  }

  /** Sessions that somebody had planned take place again once the register is kept. */
  private void planAgain(UUID importId) {
    database
        .sql(
            """
            update activity.session s set state = 'planned', version = s.version + 1
            from activity.imported_session i
            where i.area_id = :area and i.import_id = :import and not i.was_made
              and s.area_id = i.area_id and s.id = i.session_id and s.version = i.version_held
              and s.state = 'held' and not exists (select from activity.attendance a
                where a.area_id = s.area_id and a.session_id = s.id)
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .update();
  }

  private boolean isTakenAway(ImportRun run, Filled made) {
    boolean isGone = delete(made.session());
    if (!isGone) {
      run.note(
          new Place("", 0, 0),
          made.day(),
          "The session on %s stays, because it was changed or used since.".formatted(made.day()));
    }
    return isGone;
  }

  private boolean delete(UUID session) {
    try {
      return Boolean.TRUE.equals(
          asFarAsItGoes.execute(status ->
              database
                      .sql(
                          """
                          delete from activity.session s
                          where s.area_id = :area and s.id = :session and s.version = 1
                            and not exists (select from activity.attendance a
                              where a.area_id = s.area_id and a.session_id = s.id)
                          """)
                      .param("area", access.area().value())
                      .param("session", session)
                      .update()
                  == 1));
    } catch (DataIntegrityViolationException something) {
      return false;
    }
  }

  private Set<UUID> stillComing(Set<UUID> records) {
    return new HashSet<>(
        database
            .sql(
                """
                select distinct record_id from activity.attendance
                where area_id = :area and record_id = any (:records)
                """)
            .param("area", access.area().value())
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }
}

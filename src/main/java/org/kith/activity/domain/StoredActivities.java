package org.kith.activity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.ActivityDetails;
import org.kith.activity.NewSession;
import org.kith.activity.Session;
import org.kith.activity.SessionsChanged;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredActivities implements Activities {
  /** Where an activity names no place, it is at its venue. */
  private static final String SESSIONS =
      """
      select s.*, a.title, coalesce(nullif(a.place, ''), v.name, '') as usual_place
      from activity.session s
      join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
      left join activity.venue v on v.area_id = a.area_id and v.id = a.venue_id
      """;

  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;
  private final TitleWords words;
  private final OpenClosures closures;
  private final ApplicationEventPublisher events;

  StoredActivities(
      JdbcClient database,
      Access access,
      TitleWords words,
      OpenClosures closures,
      ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.kept = Keeping.of(access, PLAN, SUBJECT).published();
    this.words = words;
    this.closures = closures;
    this.events = events;
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, ActivityDetails details) {
    boolean isNew =
        kept.add(
            id,
            holder,
            with(
                database.sql(
                    """
                    insert into activity.activity
                      (area_id, id, holder, project, title, about, aim, register, place,
                       locality, capacity, is_public)
                    values (:area, :id, :holder, :project, :title, :about, :aim, :register,
                       :place, :locality, :capacity, :public)
                    on conflict do nothing
                    """),
                details));
    if (isNew) {
      words.keep(id, holder, details.title());
    }
  }

  @Override
  @Transactional
  public void change(UUID id, int version, ActivityDetails details) {
    Activity before =
        kept.change(
            find(id),
            version,
            with(
                database.sql(
                    """
                    update activity.activity set project = :project, title = :title,
                      about = :about, aim = :aim, register = :register, place = :place,
                      locality = :locality, capacity = :capacity, is_public = :public,
                      changed_at = now(), version = version + 1
                    where id = :id and version = :version
                    """),
                details));
    if (!before.details().title().equals(details.title())) {
      words.keep(id, before.holder(), details.title());
    }
    if (before.details().isPublic() != details.isPublic()) {
      database
          .sql("update activity.session set is_public = :public where activity_id = :id")
          .param("public", details.isPublic())
          .param("id", id)
          .update();
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Activity> find(UUID id) {
    return database
        .sql("select * from activity.activity where id = :id")
        .param("id", id)
        .query((row, number) -> Rows.activity(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Activity> all(int from, int most) {
    access.requireSomewhere(READ);
    return database
        .sql("select * from activity.activity order by title, id offset :from limit :most")
        .param("from", from)
        .param("most", most)
        .query((row, number) -> Rows.activity(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> titles(Collection<UUID> ids) {
    Map<UUID, String> titles = new HashMap<>();
    database
        .sql("select id, title from activity.activity where id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(row -> {
          titles.put(row.getObject("id", UUID.class), row.getString("title"));
        });
    return titles;
  }

  @Override
  @Transactional
  public void plan(UUID activity, List<NewSession> sessions) {
    Activity known = kept.own(find(activity));
    for (NewSession session : sessions) {
      database
          .sql(
              """
              insert into activity.session
                (area_id, id, activity_id, holder, starts_at, ends_at, mode, place, is_public)
              values (:area, :id, :activity, :holder, :starts, :ends, :mode, :place, :public)
              on conflict do nothing
              """)
          .param("area", access.area().value())
          .param("id", session.id())
          .param("activity", activity)
          .param("holder", known.holder())
          .param("starts", Rows.starts(session.day(), session.from()))
          .param("ends", Rows.ends(session.day(), session.from(), session.until()))
          .param("mode", session.mode().id())
          .param("place", session.place())
          .param("public", known.details().isPublic())
          .update();
    }
    closures.apply(activity);
    kept.audit(activity, "sessions planned");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Session> session(UUID id) {
    return sessions(database.sql(SESSIONS + "where s.id = :id").param("id", id)).stream()
        .findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Session> between(LocalDate first, LocalDate last) {
    return sessions(
        database
            .sql(
                SESSIONS
                    + """
                    where s.area_id = :area and s.starts_at >= :from and s.starts_at < :until
                    order by s.starts_at, a.title, s.id
                    """)
            .param("area", access.area().value())
            .param("from", Rows.startOf(first))
            .param("until", Rows.startOf(last.plusDays(1))));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Session> between(
      LocalDate first, LocalDate last, Collection<Session.State> states, int most) {
    return sessions(
        database
            .sql(
                SESSIONS
                    + """
                    where s.area_id = :area and s.id = any (array(
                      select id from activity.session
                      where area_id = :area and starts_at >= :from and starts_at < :until
                        and state = any (:states)
                      order by starts_at, id limit :most))
                    order by s.starts_at, a.title, s.id
                    """)
            .param("area", access.area().value())
            .param("from", Rows.startOf(first))
            .param("until", Rows.startOf(last.plusDays(1)))
            .param("states", states.stream().map(Session.State::id).toArray(String[]::new))
            .param("most", most));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Session> of(UUID activity, int most) {
    return sessions(
        database
            .sql(
                SESSIONS
                    + """
                    where s.activity_id = :activity order by s.starts_at desc limit :most
                    """)
            .param("activity", activity)
            .param("most", most));
  }

  @Override
  @Transactional
  public void cancel(UUID session, int version, String reason) {
    Session known = kept.own(session(session));
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update activity.session
                set state = 'cancelled', reason = :reason, changed_at = now(),
                  version = version + 1
                where id = :id and version = :version and state = 'planned'
                """)
            .param("reason", reason)
            .param("id", session)
            .param("version", version)
            .update());
    events.publishEvent(new SessionsChanged(Set.of(session), SessionsChanged.What.CANCELLED));
    kept.audit(known.activity(), "a session cancelled");
  }

  private static StatementSpec with(StatementSpec statement, ActivityDetails details) {
    return statement
        .param("project", details.project())
        .param("title", details.title())
        .param("about", details.about())
        .param("aim", details.aim().id())
        .param("register", details.register().id())
        .param("place", details.place())
        .param("locality", details.locality())
        .param("capacity", details.capacity())
        .param("public", details.isPublic());
  }

  private static List<Session> sessions(StatementSpec statement) {
    return statement.query((row, number) -> Rows.session(row)).list();
  }
}

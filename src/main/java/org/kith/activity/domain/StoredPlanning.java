package org.kith.activity.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.ActivityDetails;
import org.kith.activity.ActivityFilter;
import org.kith.activity.ActivityRefused;
import org.kith.activity.Joining;
import org.kith.activity.NewSession;
import org.kith.activity.Offer;
import org.kith.activity.Planning;
import org.kith.activity.Registrations;
import org.kith.activity.SeriesPlan;
import org.kith.activity.Session;
import org.kith.activity.SessionChange;
import org.kith.activity.SessionsChanged;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPlanning implements Planning {
  private final JdbcClient database;
  private final Access access;
  private final Activities activities;
  private final Venues venues;
  private final OpenClosures closures;
  private final Registrations registrations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredPlanning(
      JdbcClient database,
      Access access,
      Activities activities,
      Venues venues,
      OpenClosures closures,
      Registrations registrations,
      ApplicationEventPublisher events,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.activities = activities;
    this.venues = venues;
    this.closures = closures;
    this.registrations = registrations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, ActivityDetails details, Offer offer) {
    requirePlaceToBeTold(details, offer);
    activities.add(id, holder, details);
    keep(id, offer);
  }

  @Override
  @Transactional
  public void change(UUID id, int version, ActivityDetails details, Offer offer) {
    requirePlaceToBeTold(details, offer);
    activities.change(id, version, details);
    keep(id, offer);
    closures.apply(id);
    if (access.who().mayAnywhere(Registrations.MANAGE)) {
      sessionsThatWait(id).forEach(registrations::fill);
    }
  }

  private void requirePlaceToBeTold(ActivityDetails details, Offer offer) {
    UUID venue = offer.venue();
    if (venue == null) {
      return;
    }
    Venue where =
        venues
            .find(venue)
            .orElseThrow(() -> new ActivityRefused("There is no such venue any more."));
    if (where.details().isHidden() && details.isPublic()) {
      throw new ActivityRefused(
          "Nobody may be told of this venue, so what happens there cannot be open to all.");
    }
  }

  private void keep(UUID id, Offer offer) {
    database
        .sql(
            """
            update activity.activity set venue_id = :venue, languages = :languages,
              joining = :joining, contact = :contact
            where id = :id
            """)
        .param("venue", offer.venue())
        .param("languages", offer.languages().toArray(String[]::new))
        .param("joining", offer.joining().id())
        .param("contact", offer.contact())
        .param("id", id)
        .update();
  }

  private List<UUID> sessionsThatWait(UUID activity) {
    return database
        .sql(
            """
            select distinct s.id from activity.session s
            join activity.registration r on r.area_id = s.area_id and r.session_id = s.id
            where s.activity_id = :activity and s.starts_at > :now and r.place = 'waiting'
            """)
        .param("activity", activity)
        .param("now", now())
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Offer> offer(UUID activity) {
    return database
        .sql("select venue_id, languages, joining, contact from activity.activity where id = :id")
        .param("id", activity)
        .query((row, number) ->
            new Offer(
                row.getObject("venue_id", UUID.class),
                List.of((String[]) row.getArray("languages").getArray()),
                Joining.of(row.getString("joining")),
                row.getString("contact")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Activity> found(ActivityFilter filter, int from, int most) {
    access.requireSomewhere(Activities.READ);
    List<String> words = new ArrayList<>(TitleWords.of(filter.words()));
    return database
        .sql(
            """
            select a.* from activity.activity a
            where (:everybody or a.holder = any (:holders))
              and (:aim::text is null or a.aim = :aim)
              and (:project::text is null or a.project = :project)
              and (:first = '' or a.id in (select activity_id from activity.title_word
                where word >= :first and word < :first || '~'))
              and (:second = '' or a.id in (select activity_id from activity.title_word
                where word >= :second and word < :second || '~'))
            order by a.title, a.id offset :from limit :most
            """)
        .param("everybody", filter.holder() == null && access.who().may(Activities.READ))
        .param("holders", holders(filter).toArray(String[]::new))
        .param("aim", filter.aim() == null ? null : filter.aim().id())
        .param("project", filter.project())
        .param("first", words.isEmpty() ? "" : words.getFirst())
        .param("second", words.size() > 1 ? words.get(1) : "")
        .param("from", from)
        .param("most", most)
        .query((row, number) -> Rows.activity(row))
        .list();
  }

  /** Whose activities somebody works with who does not work with all. */
  private Set<String> holders(ActivityFilter filter) {
    Set<String> own = new LinkedHashSet<>();
    if (filter.holder() != null) {
      own.add(filter.holder());
    } else {
      access.who().scopes(Activities.READ).stream()
          .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
          .map(Scope::id)
          .forEach(own::add);
    }
    return own;
  }

  @Override
  @Transactional
  public int plan(UUID activity, SeriesPlan plan) {
    List<NewSession> sessions = plan.sessions();
    if (sessions.isEmpty()) {
      throw new ActivityRefused("There is no day left: every one of them is left out.");
    }
    activities.plan(activity, sessions);
    database
        .sql("update activity.session set series_id = :series where id = any (:ids)")
        .param("series", plan.id())
        .param("ids", sessions.stream().map(NewSession::id).toArray(UUID[]::new))
        .update();
    return sessions.size();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Session> ahead(UUID activity, int most) {
    return database
        .sql(
            Rows.SESSIONS
                + """
                where s.activity_id = :activity and s.ends_at >= :now
                order by s.starts_at, s.id limit :most
                """)
        .param("activity", activity)
        .param("now", now())
        .param("most", most)
        .query((row, number) -> Rows.session(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Session> past(UUID activity, int most) {
    return database
        .sql(
            Rows.SESSIONS
                + """
                where s.activity_id = :activity and s.starts_at < :now and s.ends_at < :now
                order by s.starts_at desc, s.id limit :most
                """)
        .param("activity", activity)
        .param("now", now())
        .param("most", most)
        .query((row, number) -> Rows.session(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Session> rest(UUID session) {
    return database
        .sql(
            Rows.SESSIONS
                + """
                join activity.session f on f.area_id = s.area_id and f.id = :first
                where (s.id = f.id or s.series_id = f.series_id) and s.starts_at >= f.starts_at
                  and s.state = 'planned'
                order by s.starts_at, s.id
                """)
        .param("first", session)
        .query((row, number) -> Rows.session(row))
        .list();
  }

  @Override
  @Transactional
  public void change(UUID session, int version, SessionChange change) {
    Session known = activities.session(session).orElseThrow(ChangedMeanwhile::new);
    access.require(Activities.PLAN, Scope.organisation(known.holder()));
    move(known, version, change);
    told(Set.of(session), SessionsChanged.What.MOVED, known, "a session changed");
  }

  @Override
  @Transactional
  public void changeRest(UUID session, int version, SessionChange change) {
    List<Session> rest = rest(session);
    Session first = rest.stream().findFirst().orElseThrow(ChangedMeanwhile::new);
    access.require(Activities.PLAN, Scope.organisation(first.holder()));
    Set<UUID> moved = new LinkedHashSet<>();
    for (Session one : rest) {
      SessionChange own =
          new SessionChange(
              one.startsAt().toLocalDate(),
              change.from(),
              change.until(),
              change.mode(),
              change.place());
      move(one, one.id().equals(session) ? version : one.version(), own);
      moved.add(one.id());
    }
    told(moved, SessionsChanged.What.MOVED, first, "the rest of a series changed");
  }

  private void move(Session known, int version, SessionChange change) {
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update activity.session set starts_at = :starts, ends_at = :ends, mode = :mode,
                  place = :place, changed_at = now(), version = version + 1
                where id = :id and version = :version and state = 'planned'
                """)
            .param("starts", Rows.starts(change.day(), change.from()))
            .param("ends", Rows.ends(change.day(), change.from(), change.until()))
            .param("mode", change.mode().id())
            .param("place", change.place())
            .param("id", known.id())
            .param("version", version)
            .update());
  }

  @Override
  @Transactional
  public void cancelRest(UUID session, int version, String reason) {
    List<Session> rest = rest(session);
    Session first = rest.stream().findFirst().orElseThrow(ChangedMeanwhile::new);
    access.require(Activities.PLAN, Scope.organisation(first.holder()));
    if (first.version() != version) {
      throw new ChangedMeanwhile();
    }
    Set<UUID> cancelled = new LinkedHashSet<>();
    rest.forEach(one -> cancelled.add(one.id()));
    database
        .sql(
            """
            update activity.session set state = 'cancelled', reason = :reason,
              changed_at = now(), version = version + 1
            where id = any (:ids) and state = 'planned'
            """)
        .param("reason", reason)
        .param("ids", cancelled.toArray(UUID[]::new))
        .update();
    told(cancelled, SessionsChanged.What.CANCELLED, first, "the rest of a series cancelled");
  }

  private void told(Set<UUID> sessions, SessionsChanged.What what, Session first, String reason) {
    events.publishEvent(new SessionsChanged(sessions, what));
    access.audit(Activities.PLAN, Activities.SUBJECT, first.activity().toString(), reason);
    access.contentChanged();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}

package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Closure;
import org.kith.activity.ClosureTold;
import org.kith.activity.Closures;
import org.kith.activity.SessionsChanged;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredClosures implements Closures {
  private final JdbcClient database;
  private final Access access;
  private final ApplicationEventPublisher events;

  StoredClosures(JdbcClient database, Access access, ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.events = events;
  }

  @Override
  @Transactional
  public int add(
      UUID id,
      @Nullable String holder,
      @Nullable UUID venue,
      LocalDate firstDay,
      LocalDate lastDay,
      String reason) {
    requirePlan(holder);
    int added =
        database
            .sql(
                """
                insert into activity.closure
                  (area_id, id, holder, venue_id, first_day, last_day, reason)
                values (:area, :id, :holder, :venue, :first, :last, :reason)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("holder", holder)
            .param("venue", venue)
            .param("first", firstDay)
            .param("last", lastDay)
            .param("reason", reason)
            .update();
    if (added == 0) {
      return 0;
    }
    Set<UUID> cancelled = cancel(id);
    tell(id, cancelled, SessionsChanged.What.CANCELLED, "closed");
    events.publishEvent(new ClosureTold(id, holder, venue, firstDay, lastDay, false));
    return cancelled.size();
  }

  private Set<UUID> cancel(UUID id) {
    return new HashSet<>(
        database
            .sql(
                """
                update activity.session s
                set state = 'cancelled', reason = c.reason, closure_id = c.id,
                  changed_at = now(), version = s.version + 1
                from activity.closure c, activity.activity a
                where c.id = :id and s.area_id = c.area_id and s.state = 'planned'
                  and s.starts_at >= (c.first_day::timestamp at time zone 'Europe/London')
                  and s.starts_at < ((c.last_day + 1)::timestamp at time zone 'Europe/London')
                  and a.area_id = s.area_id and a.id = s.activity_id
                  and (c.holder is null or c.holder = s.holder)
                  and (c.venue_id is null or c.venue_id = a.venue_id and s.place = '')
                returning s.id
                """)
            .param("id", id)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  @Override
  @Transactional
  public int undo(UUID id, int version) {
    Closure known = find(id).orElseThrow(ChangedMeanwhile::new);
    requirePlan(known.holder());
    int undone =
        database
            .sql(
                """
                update activity.closure set undone_at = now(), version = version + 1
                where id = :id and version = :version and undone_at is null
                """)
            .param("id", id)
            .param("version", version)
            .update();
    if (undone == 0) {
      throw new ChangedMeanwhile();
    }
    Set<UUID> again =
        new HashSet<>(
            database
                .sql(
                    """
                    update activity.session
                    set state = 'planned', reason = '', closure_id = null, changed_at = now(),
                      version = version + 1
                    where closure_id = :id and state = 'cancelled' returning id
                    """)
                .param("id", id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    tell(id, again, SessionsChanged.What.AGAIN, "undone");
    events.publishEvent(
        new ClosureTold(
            id, known.holder(), known.venue(), known.firstDay(), known.lastDay(), true));
    return again.size();
  }

  private void requirePlan(@Nullable String holder) {
    if (holder == null) {
      access.require(Activities.PLAN);
    } else {
      access.require(Activities.PLAN, Scope.organisation(holder));
    }
  }

  private void tell(UUID id, Set<UUID> sessions, SessionsChanged.What what, String reason) {
    if (!sessions.isEmpty()) {
      events.publishEvent(new SessionsChanged(sessions, what));
    }
    access.audit(Activities.PLAN, SUBJECT, id.toString(), reason);
    access.contentChanged();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Closure> find(UUID id) {
    return database
        .sql("select * from activity.closure where id = :id")
        .param("id", id)
        .query((row, number) -> closure(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Closure> from(LocalDate day) {
    return database
        .sql(
            """
            select * from activity.closure where last_day >= :day
            order by undone_at is not null, first_day, id limit 200
            """)
        .param("day", day)
        .query((row, number) -> closure(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public int sessions(UUID id) {
    return database
        .sql("select count(*) from activity.session where closure_id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private static Closure closure(ResultSet row) throws SQLException {
    return new Closure(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getObject("venue_id", UUID.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("reason"),
        row.getTimestamp("undone_at") != null,
        row.getInt("version"));
  }
}

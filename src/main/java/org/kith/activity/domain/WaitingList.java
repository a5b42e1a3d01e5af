package org.kith.activity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.Place;
import org.kith.activity.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Places by capacity, and who is next. Whoever changes the places of a session waits for whoever
 * does so already: of two who take the last one, one waits.
 */
@Component
class WaitingList {
  /** How long somebody may think about a place that became free. */
  private static final Duration TO_ANSWER = Duration.ofDays(2);

  /** With less than this before it begins nobody is asked any more. */
  private static final Duration TOO_LATE = Duration.ofHours(1);

  /**
   * @param capacity what the database holds; 0: no limit
   * @param taken places kept for somebody, those of cohorts included
   * @param waiting how many wait
   */
  record Standing(int capacity, int taken, int waiting, Instant starts, boolean isPlanned) {
    boolean isFree() {
      return capacity == 0 || taken < capacity;
    }
  }

  private final JdbcClient database;
  private final Access access;
  private final RegistrationRows rows;
  private final Tellings tellings;
  private final Clock clock;

  WaitingList(
      JdbcClient database, Access access, RegistrationRows rows, Tellings tellings, Clock clock) {
    this.database = database;
    this.access = access;
    this.rows = rows;
    this.tellings = tellings;
    this.clock = clock;
  }

  /** From here to the end of the transaction nobody else changes this session's places. */
  void lock(UUID session) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "places:" + access.area().value() + ":" + session)
        .query()
        .singleRow();
  }

  /** What somebody gets who asks now. */
  Place next(UUID session) {
    Standing standing = standing(session);
    return standing.isFree() && standing.waiting() == 0 ? Place.PLACED : Place.WAITING;
  }

  Standing standing(UUID session) {
    return database
        .sql(
            """
            select coalesce(a.capacity, 0) as capacity, s.starts_at, s.state,
              (select count(*) from activity.registration r
                where r.area_id = s.area_id and r.session_id = s.id
                  and r.place in ('placed', 'offered')) as registered,
              (select count(*) from activity.registration r
                where r.area_id = s.area_id and r.session_id = s.id
                  and r.place = 'waiting') as waiting,
              (select count(distinct m.record_id) from activity.cohort_session c
                join activity.cohort_member m
                  on m.area_id = c.area_id and m.cohort_id = c.cohort_id
                where c.area_id = s.area_id and c.session_id = s.id
                  and m.joined_on <= (s.starts_at at time zone 'Europe/London')::date
                  and (m.left_on is null
                    or m.left_on > (s.starts_at at time zone 'Europe/London')::date)
                  and not exists (select from activity.registration r
                    where r.area_id = s.area_id and r.session_id = s.id
                      and r.record_id = m.record_id
                      and r.place in ('placed', 'waiting', 'offered'))) as committed
            from activity.session s
            join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
            where s.id = :session
            """)
        .param("session", session)
        .query((row, number) ->
            new Standing(
                row.getInt("capacity"),
                row.getInt("registered") + row.getInt("committed"),
                row.getInt("waiting"),
                Rows.instant(row, "starts_at"),
                row.getString("state").equals("planned")))
        .single();
  }

  /** Offers every free place to who waits longest, as long as there is time to answer. */
  void fill(UUID session) {
    Standing standing = standing(session);
    Instant now = clock.instant();
    if (!standing.isPlanned() || now.isAfter(standing.starts().minus(TOO_LATE))) {
      return;
    }
    Instant until = now.plus(TO_ANSWER);
    Instant deadline = until.isBefore(standing.starts()) ? until : standing.starts();
    int free =
        standing.capacity() == 0
            ? standing.waiting()
            : Math.min(standing.waiting(), standing.capacity() - standing.taken());
    for (int place = 0; place < free; place++) {
      firstWaiting(session).ifPresent(first -> offer(first, deadline));
    }
  }

  private void offer(UUID id, Instant until) {
    rows.place(id, Place.OFFERED, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
    Registration offered = rows.find(id).orElseThrow();
    tellings.tell(offered, "offered");
  }

  private Optional<UUID> firstWaiting(UUID session) {
    return database
        .sql(
            """
            select id from activity.registration
            where session_id = :session and place = 'waiting' order by number limit 1
            """)
        .param("session", session)
        .query(UUID.class)
        .optional();
  }

  /** Sessions with an offer that nobody answered in time. */
  List<UUID> overdue() {
    return database
        .sql(
            """
            select distinct session_id from activity.registration
            where place = 'offered' and offered_until < :now
            """)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Ids of those who did not answer in time. */
  List<UUID> lapse(UUID session) {
    return database
        .sql(
            """
            update activity.registration
            set place = 'lapsed', offered_until = null, to_tell = '', version = version + 1
            where session_id = :session and place = 'offered' and offered_until < :now
            returning id
            """)
        .param("session", session)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /** How many wait before this one, and itself. */
  int position(Registration one) {
    return database
        .sql(
            """
            select count(*) from activity.registration
            where session_id = :session and place = 'waiting' and number <= :number
            """)
        .param("session", one.session())
        .param("number", one.number())
        .query(Integer.class)
        .single();
  }
}

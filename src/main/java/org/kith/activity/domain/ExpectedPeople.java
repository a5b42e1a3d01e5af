package org.kith.activity.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said that they would come to a session: registered with a place, or in a cohort. */
@Component
class ExpectedPeople {
  private final JdbcClient database;

  ExpectedPeople(JdbcClient database) {
    this.database = database;
  }

  /** Ids of their records; nobody, for an actor who may not see who registered. */
  Set<UUID> at(UUID session) {
    return new HashSet<>(
        database
            .sql(
                """
                select record_id from activity.registration
                where session_id = :session and place = 'placed' and record_id is not null
                union
                select m.record_id from activity.cohort_session c
                join activity.cohort_member m
                  on m.area_id = c.area_id and m.cohort_id = c.cohort_id
                join activity.session s on s.area_id = c.area_id and s.id = c.session_id
                where c.session_id = :session
                  and m.joined_on <= (s.starts_at at time zone 'Europe/London')::date
                  and (m.left_on is null
                    or m.left_on > (s.starts_at at time zone 'Europe/London')::date)
                """)
            .param("session", session)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }
}

package org.kith.activity.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is planned into days on which it is closed is cancelled at once. */
@Component
class OpenClosures {
  private final JdbcClient database;

  OpenClosures(JdbcClient database) {
    this.database = database;
  }

  /** The days are those on the wall. */
  void apply(UUID activity) {
    database
        .sql(
            """
            update activity.session s
            set state = 'cancelled', reason = c.reason, closure_id = c.id, changed_at = now(),
              version = s.version + 1
            from activity.closure c, activity.activity a
            where s.activity_id = :activity and s.state = 'planned' and s.starts_at > now()
              and a.area_id = s.area_id and a.id = s.activity_id
              and c.area_id = s.area_id and c.undone_at is null
              and (c.holder is null or c.holder = s.holder)
              and (c.venue_id is null or c.venue_id = a.venue_id and s.place = '')
              and (s.starts_at at time zone 'Europe/London')::date between c.first_day and c.last_day
            """)
        .param("activity", activity)
        .update();
  }
}

package org.kith.activity.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Registers;
import org.kith.activity.SessionCancelled;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens sessions for those who keep their registers, one after the other. */
@Component
class OpenSessions {
  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  OpenSessions(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Locked; refused where it was cancelled. */
  OpenSession open(UUID id) {
    OpenSession session = any(id);
    requireOpen(session);
    return session;
  }

  /** Locked, also where it was cancelled. */
  OpenSession any(UUID id) {
    OpenSession session =
        database
            .sql(
                """
                select id, holder, state, kept_at from activity.session
                where id = :id for no key update
                """)
            .param("id", id)
            .query((row, number) ->
                new OpenSession(
                    id,
                    row.getString("holder"),
                    row.getString("state").equals("cancelled"),
                    row.getTimestamp("kept_at") != null))
            .optional()
            .orElseThrow(ChangedMeanwhile::new);
    access.require(Registers.KEEP, Scope.organisation(session.holder()));
    return session;
  }

  static void requireOpen(OpenSession session) {
    if (session.isCancelled()) {
      throw new SessionCancelled();
    }
  }

  /** Notes that a device keeps its register. */
  void keep(OpenSession session) {
    if (!session.isKept()) {
      database
          .sql("update activity.session set kept_at = :now where id = :id")
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .param("id", session.id())
          .update();
    }
  }

  /**
   * Says that the register is complete.
   *
   * @param counted null: nobody counted
   */
  void hold(OpenSession session, @Nullable Integer counted) {
    database
        .sql(
            """
            update activity.session
            set state = 'held', people_counted = :counted, version = version + 1
            where id = :id
            """)
        .param("counted", counted)
        .param("id", session.id())
        .update();
  }

  /** The register is not complete after all: people do not agree how many were counted. */
  void reopen(OpenSession session) {
    database
        .sql(
            """
            update activity.session
            set state = 'planned', people_counted = null, version = version + 1 where id = :id
            """)
        .param("id", session.id())
        .update();
  }
}

package org.kith.insight.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.access.Access;
import org.kith.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes out of the log of changes what no node can ask for any more. A node compares what it keeps
 * with the log at least every hour, or reads everything anew; so what was committed, for certain,
 * four hours ago is seen. When something was written does not say when it was committed: from time
 * to time the oldest transaction still running is noted, and all before that one counts.
 */
@Component
class ForgetTouched {
  private final JdbcClient database;
  private final Access access;
  private final TransactionTemplate transaction;
  private final Map<AreaId, String> seen = new ConcurrentHashMap<>();

  ForgetTouched(JdbcClient database, Access access, TransactionTemplate transaction) {
    this.database = database;
    this.access = access;
    this.transaction = transaction;
  }

  /** Does work unless nothing was touched since it was done here last. */
  void ifTouched(Runnable work) {
    AreaId area = access.area();
    String now = snapshot();
    String last = seen.get(area);
    if (last == null || isTouchedSince(last)) {
      work.run();
    }
    seen.put(area, now);
  }

  private String snapshot() {
    return java.util.Objects.requireNonNull(
        transaction.execute(running ->
            database.sql("select pg_current_snapshot()::text").query(String.class).single()));
  }

  private boolean isTouchedSince(String snapshot) {
    return Boolean.TRUE.equals(
        transaction.execute(running ->
            database
                .sql(
                    """
                    select exists (select from kith.touched
                      where area_id = :area and xid >= pg_snapshot_xmin(cast(:since as pg_snapshot))
                        and not pg_visible_in_snapshot(xid, cast(:since as pg_snapshot)))
                    """)
                .param("area", access.area().value())
                .param("since", snapshot)
                .query(Boolean.class)
                .single()));
  }

  void forget() {
    transaction.executeWithoutResult(running -> {
      // what a backup brought along has numbers of another server's transactions
      database
          .sql(
              """
              delete from kith.touched where area_id = :area and (
                xid < (select max(h.oldest::text::numeric)::text::xid8 from kith.touched_horizon h
                       where h.area_id = :area and h.at < now() - interval '4 hours')
                or xid >= pg_snapshot_xmax(pg_current_snapshot()))
              """)
          .param("area", access.area().value())
          .update();
      database
          .sql(
              """
              delete from kith.touched_horizon
              where area_id = :area and at < now() - interval '1 day'
              """)
          .param("area", access.area().value())
          .update();
      database
          .sql("insert into kith.touched_horizon (area_id) values (:area) on conflict do nothing")
          .param("area", access.area().value())
          .update();
    });
  }
}

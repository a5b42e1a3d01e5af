package org.kith.access.retention;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds whoever confirms runs that something is due, as the night's count found it. */
@Component
class RetentionWork implements WorkItems {
  private final JdbcClient database;

  RetentionWork(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(Retention.DISPOSE)) {
      return List.of();
    }
    boolean isDue =
        database
            .sql(
                """
                select exists (select from access.retention_due where due > 0)
                  and not exists (select from access.retention_run where done_at is null)
                """)
            .query((row, number) -> row.getBoolean(1))
            .single();
    return isDue
        ? List.of(
            new WorkItem(
                WorkItem.Kind.TO_DO,
                "Some of what is kept is older than its purpose needs: look, and confirm that it goes",
                "/team/retention",
                null))
        : List.of();
  }
}

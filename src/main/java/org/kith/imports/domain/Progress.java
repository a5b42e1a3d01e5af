package org.kith.imports.domain;

import java.util.UUID;
import org.kith.access.Access;
import org.kith.imports.TableImport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far an import is, told beside its own transaction: nobody would see it from within. */
@Component
class Progress {
  private final JdbcClient database;
  private final Access access;

  Progress(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Whether it may go on. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean tell(TableImport one, long rows) {
    return database
            .sql(
                """
                update imports.progress set rows_read = :rows
                where import_id = :id and not cancelled
                """)
            .param("rows", rows)
            .param("id", one.id())
            .update()
        == 1;
  }

  /** Before the import's own transaction, which would keep it to itself. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void begin(TableImport one) {
    database
        .sql(
            """
            insert into imports.progress (area_id, import_id, holder)
            values (:area, :id, :holder)
            on conflict (area_id, import_id) do update set rows_read = 0, cancelled = false
            """)
        .param("area", access.area().value())
        .param("id", one.id())
        .param("holder", one.subject().holder())
        .update();
  }

  void cancel(UUID id) {
    database
        .sql("update imports.progress set cancelled = true where import_id = :id")
        .param("id", id)
        .update();
  }

  boolean isCancelled(UUID id) {
    return database
        .sql("select cancelled from imports.progress where import_id = :id")
        .param("id", id)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  long rows(UUID id) {
    return database
        .sql("select rows_read from imports.progress where import_id = :id")
        .param("id", id)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}

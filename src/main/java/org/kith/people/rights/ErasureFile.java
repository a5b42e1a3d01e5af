package org.kith.people.rights;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.database.Keys;
import org.kith.people.ErasureList;
import org.kith.people.ErasureList.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The list of erasures in the database, and its copy in the data folder. */
@Component
class ErasureFile {
  private final Path file;
  private final JdbcClient database;
  private final Access access;

  ErasureFile(Keys keys, JdbcClient database, Access access) {
    this.file = ErasureList.of(keys);
    this.database = database;
    this.access = access;
  }

  /** What the file says of the current actor's area. */
  List<Line> written() {
    String area = access.area().value();
    return ErasureList.read(file).lines().stream()
        .filter(line -> line.area().equals(area))
        .toList();
  }

  /** Whether the database knows of this erasure; else notes it. */
  boolean note(Line line) {
    boolean isNew =
        database
                .sql(
                    """
                    insert into people.erased (area_id, record_id, stand_in, cluster_id, erased_at)
                    values (:area, :record, :standIn, :cluster, :at)
                    on conflict do nothing
                    """)
                .param("area", line.area())
                .param("record", line.record())
                .param("standIn", line.standIn())
                .param("cluster", line.cluster())
                .param("at", Timestamp.from(line.at()))
                .update()
            == 1;
    if (isNew) {
      keepOnceCommitted(line);
    }
    return isNew;
  }

  /** What was erased in the current actor's area, as the database has it. */
  @Transactional(readOnly = true)
  public List<Line> known() {
    return new ArrayList<>(
        database
            .sql("select * from people.erased where area_id = :area order by erased_at, record_id")
            .param("area", access.area().value())
            .query((row, number) ->
                new Line(
                    row.getString("area_id"),
                    row.getObject("record_id", UUID.class),
                    row.getObject("stand_in", UUID.class),
                    row.getObject("cluster_id", UUID.class),
                    row.getTimestamp("erased_at").toInstant()))
            .list());
  }

  /** Brings the file up to what the database knows, where a node stopped between the two. */
  void keep(List<Line> lines) {
    if (!lines.isEmpty()) {
      ErasureList.keep(file, lines);
    }
  }

  private void keepOnceCommitted(Line line) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ErasureList.keep(file, List.of(line));
          }
        });
  }
}

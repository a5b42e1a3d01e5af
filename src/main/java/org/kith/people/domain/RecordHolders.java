package org.kith.people.domain;

import java.util.Optional;
import java.util.UUID;
import org.kith.ui.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which organisation holds a record, where the actor may see it. */
@Component
class RecordHolders {
  private final JdbcClient database;

  RecordHolders(JdbcClient database) {
    this.database = database;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> find(UUID record) {
    return database
        .sql("select holder from people.record where id = :id")
        .param("id", record)
        .query(String.class)
        .optional();
  }

  /** Of a record that the actor does not see there is no page either. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String of(UUID record) {
    return find(record).orElseThrow(NotFound::new);
  }
}

package org.kith.access.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers to forms of several pages that were begun, never sent, and can no longer be gone on with.
 */
@Component
class KeptDrafts implements RetentionRule {
  private final JdbcClient database;
  private final Access access;

  KeptDrafts(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "access.drafts";
  }

  @Override
  public String what() {
    return "Answers to forms that were begun and never sent";
  }

  @Override
  public String outcome() {
    return "Deleted";
  }

  /** After the day on which they could be gone on with last. */
  @Override
  public Period kept() {
    return Period.ofDays(7);
  }

  @Override
  public Set<String> tables() {
    return Set.of("access.draft");
  }

  @Override
  public Due due(LocalDate before, int examples) {
    long count =
        database
            .sql("select count(*) from access.draft where area_id = :area and expires < :before")
            .param("area", access.area().value())
            .param("before", before.atStartOfDay().atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getLong(1))
            .single();
    return new Due(count, List.of());
  }

  @Override
  public int dispose(LocalDate before, int most, String why) {
    return database
        .sql(
            """
            delete from access.draft where (area_id, id) in (
              select area_id, id from access.draft
              where area_id = :area and expires < :before
              order by expires, id limit :most for update skip locked)
            """)
        .param("area", access.area().value())
        .param("before", before.atStartOfDay().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .update();
  }
}

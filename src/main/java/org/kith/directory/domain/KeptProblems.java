package org.kith.directory.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionById;
import org.kith.directory.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people wrote is wrong and nobody settled: they may have written of somebody. */
@Component
class KeptProblems implements RetentionById<UUID> {
  private static final int MONTHS = 6;

  private final JdbcClient database;
  private final Access access;

  KeptProblems(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "directory.problems";
  }

  @Override
  public String what() {
    return "What people wrote is wrong in the directory, where nobody settled it";
  }

  @Override
  public String outcome() {
    return "The words go; of which service it was, and what kind of mistake, stays";
  }

  @Override
  public Period kept() {
    return Period.ofMonths(MONTHS);
  }

  @Override
  public Set<String> tables() {
    return Set.of("directory.problem");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Problems.SETTLE);
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    database
        .sql(
            """
            update directory.problem set words = '', version = version + 1 where id = any (:ids)
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(Problems.SETTLE, Problems.SUBJECT, id.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select id from directory.problem where words <> '' and told_on < :before
            order by told_on, id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}

package org.kith.returns.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.kith.access.RetentionById;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was typed into returns that nobody is asked for any more. */
@Component
class KeptDrafts implements RetentionById<String> {
  private final JdbcClient database;

  KeptDrafts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String id() {
    return "returns.drafts";
  }

  @Override
  public String what() {
    return "What was typed into returns that are accepted or withdrawn, and not sent";
  }

  @Override
  public String outcome() {
    return "Deleted";
  }

  @Override
  public Period kept() {
    return Period.ofMonths(3);
  }

  @Override
  public Set<String> tables() {
    return Set.of("returns.draft");
  }

  @Override
  public void dispose(List<String> ids, String why) {
    database
        .sql("delete from returns.draft where request = any (:ids)")
        .param("ids", ids.toArray(String[]::new))
        .update();
  }

  @Override
  public List<String> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select r.id from returns.request r
            where r.due < :before and r.state in ('accepted', 'withdrawn')
              and exists (select from returns.draft d
                where d.area_id = r.area_id and d.request = r.id)
            order by r.due, r.id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getString(1))
        .list();
  }
}

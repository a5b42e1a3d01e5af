package org.kith.figures.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections of corrections: entries one after the other, each in place of the one before. */
@Component
class Chains {
  private static final String EARLIER =
      """
      with recursive earlier (id, later) as (
        select s.supersedes, s.id from figures.statement s
        where s.id = any (:ids) and s.supersedes is not null
        union all
        select s.supersedes, e.later from earlier e
        join figures.statement s on s.id = e.id
        where s.supersedes is not null)
      """;

  private final JdbcClient database;

  Chains(JdbcClient database) {
    this.database = database;
  }

  /** All entries that this one corrects, directly or through others, the latest first. */
  List<String> before(String statement) {
    return database
        .sql(EARLIER + "select id from earlier")
        .param("ids", new String[] {statement})
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** From now on this approved entry stands in place of all before it. */
  void supersede(String statement) {
    database
        .sql(
            EARLIER
                + """
                update figures.statement s set superseded_by = :id
                from earlier e where s.id = e.id
                """)
        .param("ids", new String[] {statement})
        .param("id", statement)
        .update();
  }

  /** From now on everybody sees this entry in place of all before it. */
  void replace(String statement) {
    database
        .sql(
            EARLIER
                + """
                update figures.statement s set replaced_by = :id
                from earlier e where s.id = e.id
                """)
        .param("ids", new String[] {statement})
        .param("id", statement)
        .update();
  }

  /** The entries that waiting ones correct, each with the one that is to stand in its place. */
  Map<String, String> waiting() {
    List<String> waiting =
        database
            .sql(
                """
                select id from figures.statement where state = 'entered' and superseded_by is null
                """)
            .query((row, number) -> row.getString(1))
            .list();
    Map<String, String> corrections = new LinkedHashMap<>();
    database
        .sql(EARLIER + "select id, later from earlier")
        .param("ids", waiting.toArray(String[]::new))
        .query(row -> {
          corrections.put(row.getString("id"), row.getString("later"));
        });
    return corrections;
  }
}

package org.kith.evaluation.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which editions tell a text: published and drafted ones, not those gone already. */
@Component
class TellingEditions {
  private final JdbcClient database;

  TellingEditions(JdbcClient database) {
    this.database = database;
  }

  /** Oldest first, so that revisions count in the order of what they revise. */
  List<UUID> of(String place) {
    return database
        .sql(
            """
            select s.edition from evaluation.edition_story s
            join evaluation.edition e on e.area_id = s.area_id and e.id = s.edition
            where s.place = :place and not exists (
              select from evaluation.edition_step gone
              where gone.area_id = s.area_id and gone.edition = s.edition
                and gone.step in ('withdrawn', 'discarded'))
            order by e.drafted_at, e.id
            """)
        .param("place", place)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}

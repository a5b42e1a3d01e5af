package org.kith.people.domain;

import org.kith.geography.PostcodesLoaded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new postcode directory tells anew in which ward people live; a ward it does not tell stays. */
@Component
class WardsOfPostcodes {
  private final JdbcClient database;

  WardsOfPostcodes(JdbcClient database) {
    this.database = database;
  }

  @EventListener
  void find(PostcodesLoaded loaded) {
    database
        .sql(
            """
            update people.record r set ward = p.ward
            from geography.report_postcode p
            where r.area_id = :area and p.area_id = r.area_id
              and p.postcode = upper(replace(r.postcode, ' ', ''))
              and r.ward is distinct from p.ward
            """)
        .param("area", loaded.area().value())
        .update();
  }
}

package org.kith.welcome.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.welcome.Opening;
import org.kith.welcome.Openings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When places were open, all of them at once. */
@Component
class Histories {
  private final JdbcClient database;

  Histories(JdbcClient database) {
    this.database = database;
  }

  /** Of those whose history the actor may see. */
  @Transactional(readOnly = true)
  public Map<UUID, Openings> byPlace() {
    Map<UUID, List<Opening>> openings = new HashMap<>();
    database
        .sql("select * from welcome.opening order by place_id, number")
        .query(row -> {
          openings
              .computeIfAbsent(row.getObject("place_id", UUID.class), _ -> new ArrayList<>())
              .add(OpeningRows.opening(row));
        });
    Map<UUID, Openings> histories = new HashMap<>();
    openings.forEach((place, all) -> histories.put(place, new Openings(all)));
    return histories;
  }
}

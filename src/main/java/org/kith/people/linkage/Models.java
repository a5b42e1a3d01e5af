package org.kith.people.linkage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.statistics.linkage.Linkage;
import org.kith.statistics.linkage.Model;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was learnt about how an area's records agree. */
@Component
class Models {
  private final JdbcClient database;
  private final Access access;
  private final Identities identities;
  private final Clock clock;

  Models(JdbcClient database, Access access, Identities identities, Clock clock) {
    this.database = database;
    this.access = access;
    this.identities = identities;
    this.clock = clock;
  }

  Optional<Model> find() {
    return database
        .sql("select model from people.linkage_model")
        .query(String.class)
        .optional()
        .map(Model::fromJson);
  }

  /** Whether nothing was learnt yet, or from half as many records at most. */
  boolean isOutgrown() {
    long records = database.sql("select count(*) from people.record").query(Long.class).single();
    @Nullable Long learntFrom =
        database
            .sql("select records from people.linkage_model")
            .query(Long.class)
            .optional()
            .orElse(null);
    return learntFrom == null ? records > 0 : records >= 2 * learntFrom;
  }

  /** Learns from all records. What was looked at with less knowledge is looked at again. */
  Model learn() {
    Counted counted =
        identities.all(all -> {
          int[] records = new int[1];
          Model model = Linkage.train(all.peek(identity -> records[0]++)::iterator);
          return new Counted(model, records[0]);
        });
    database
        .sql(
            """
            insert into people.linkage_model (area_id, model, records, learnt_at)
            values (:area, :model, :records, :now)
            on conflict (area_id) do update
            set model = excluded.model, records = excluded.records, learnt_at = excluded.learnt_at
            """)
        .param("area", access.area().value())
        .param("model", counted.model().toJson())
        .param("records", counted.records())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    database.sql("delete from people.linkage_seen").update();
    return counted.model();
  }

  private record Counted(Model model, int records) {}
}

package org.kith.people.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.people.ClustersChanged;
import org.kith.people.PersonLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mapping from records to clusters: whatever the links that say "same" join, directly or
 * through others. It follows from the links alone, so that taking one back undoes it in whatever
 * order decisions came.
 */
@Component
class Mapping {
  private final JdbcClient database;
  private final LinkRows links;
  private final ApplicationEventPublisher events;

  Mapping(JdbcClient database, LinkRows links, ApplicationEventPublisher events) {
    this.database = database;
    this.links = links;
    this.events = events;
  }

  /** Every record of the clusters that these records are of, and its cluster. */
  Map<UUID, UUID> around(Collection<UUID> records) {
    Map<UUID, UUID> clusters = new LinkedHashMap<>();
    database
        .sql(
            """
            select record_id, cluster_id from people.member
            where cluster_id in (
              select cluster_id from people.member where record_id = any (:records))
            order by record_id
            """)
        .param("records", records.toArray(UUID[]::new))
        .query((row, number) ->
            clusters.put(
                row.getObject("record_id", UUID.class), row.getObject("cluster_id", UUID.class)))
        .list();
    return clusters;
  }

  /** Brings the mapping of these records, and of all they were or are joined with, up to date. */
  void settle(Collection<UUID> records) {
    Map<UUID, UUID> now = around(records);
    Map<UUID, UUID> moved = new HashMap<>();
    Components.of(
            now.keySet(),
            links.of(now.keySet()).stream()
                .filter(link -> link.state() == PersonLink.State.SAME)
                .toList())
        .forEach(together -> {
          UUID cluster = cluster(together, now);
          together.stream()
              .filter(record -> !cluster.equals(now.get(record)))
              .forEach(record -> moved.put(record, cluster));
        });
    if (moved.isEmpty()) {
      return;
    }
    List<UUID> ids = new ArrayList<>(moved.keySet());
    database
        .sql(
            """
            update people.member set cluster_id = move.cluster
            from unnest(:records, :clusters) as move (record, cluster)
            where record_id = move.record
            """)
        .param("records", ids.toArray(UUID[]::new))
        .param("clusters", ids.stream().map(moved::get).toArray(UUID[]::new))
        .update();
    events.publishEvent(new ClustersChanged(moved));
  }

  /**
   * A cluster has the id of one of its records. Those that stay with the record whose id it has
   * keep it; the others take the least of their own.
   */
  private static UUID cluster(List<UUID> together, Map<UUID, UUID> now) {
    return together.stream()
        .filter(record -> record.equals(now.get(record)))
        .min(UUID::compareTo)
        .orElseGet(() -> together.stream().min(UUID::compareTo).orElseThrow());
  }
}

package org.kith.directory.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.directory.Service;
import org.kith.directory.search.Described;
import org.kith.directory.search.ServiceIndex;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.kernel.AreaId;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The index of each area, kept true: before every search, what other transactions changed since the
 * last one is read again, whichever node it was on.
 */
@Component
class LiveIndex {
  private static final int AT_ONCE = 5_000;

  /**
   * An area's index, and how far it is true.
   *
   * @param since all transactions before this one are in it
   * @param seen by which transaction those were changed that are in it though they came later
   */
  private record Kept(ServiceIndex index, String since, Map<UUID, String> seen) {}

  private record Changes(String oldest, Map<UUID, String> by) {}

  private final Map<AreaId, Kept> kept = new ConcurrentHashMap<>();
  private final JdbcClient database;
  private final Access access;
  private final Venues venues;
  private final Organisations organisations;
  private final Geography geography;

  LiveIndex(
      JdbcClient database,
      Access access,
      Venues venues,
      Organisations organisations,
      Geography geography) {
    this.database = database;
    this.access = access;
    this.venues = venues;
    this.organisations = organisations;
    this.geography = geography;
  }

  /** The current actor's area, as it is now; within a transaction. */
  ServiceIndex now() {
    AreaId area = access.area();
    Kept known = kept.get(area);
    if (known == null) {
      return kept.compute(area, (id, meanwhile) -> meanwhile == null ? made() : meanwhile).index();
    }
    Changes changes = since(known.since());
    if (changes.by().equals(known.seen()) && changes.oldest().equals(known.since())) {
      return known.index();
    }
    return kept.compute(area, (id, meanwhile) -> caughtUp(meanwhile)).index();
  }

  private Kept caughtUp(@Nullable Kept known) {
    if (known == null || known.index().isWorn()) {
      return made();
    }
    Changes changes = since(known.since());
    Set<UUID> fresh = new HashSet<>(changes.by().keySet());
    fresh.removeIf(id -> Objects.equals(changes.by().get(id), known.seen().get(id)));
    if (!fresh.isEmpty()) {
      read(fresh, known.index());
    }
    return new Kept(known.index(), changes.oldest(), changes.by());
  }

  private Kept made() {
    Changes start = since("18446744073709551615");
    ServiceIndex index = new ServiceIndex();
    read(
        new HashSet<>(
            database
                .sql(
                    """
                    select service_id from directory.touched
                    where xid is distinct from pg_current_xact_id_if_assigned()
                    """)
                .query((row, number) -> row.getObject("service_id", UUID.class))
                .list()),
        index);
    return new Kept(index, start.oldest(), Map.of());
  }

  /**
   * What the running transaction itself changed may yet be undone, and is read when it is over.
   * Numbers that this server has not come to yet are of another, from which all was restored.
   */
  private Changes since(String transaction) {
    String oldest =
        database
            .sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
            .query(String.class)
            .single();
    Map<UUID, String> by = new HashMap<>();
    database
        .sql(
            """
            select service_id, xid::text as by from directory.touched
            where xid >= cast(:since as xid8)
              and xid < pg_snapshot_xmax(pg_current_snapshot())
              and xid is distinct from pg_current_xact_id_if_assigned()
            """)
        .param("since", transaction)
        .query(row -> {
          by.put(row.getObject("service_id", UUID.class), row.getString("by"));
        });
    return new Changes(oldest, by);
  }

  /** What is not listed any more is not found here, and goes. */
  private void read(Set<UUID> ids, ServiceIndex index) {
    Map<UUID, VenueDetails> places =
        venues.all().stream()
            .filter(venue -> !venue.details().isHidden())
            .collect(Collectors.toMap(Venue::id, Venue::details));
    Map<String, String> names =
        organisations.all().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    Map<String, String> localities =
        geography.area().localities().stream()
            .collect(Collectors.toMap(Locality::id, Locality::name));
    List<UUID> all = new ArrayList<>(ids);
    List<Described> read = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      for (Service one : listed(all.subList(from, Math.min(all.size(), from + AT_ONCE)))) {
        read.add(Described.of(one, names.getOrDefault(one.holder(), ""), places, localities));
      }
    }
    Set<UUID> unlisted = new HashSet<>(ids);
    read.forEach(one -> unlisted.remove(one.id()));
    index.change(read, unlisted);
  }

  private List<Service> listed(List<UUID> ids) {
    return database
        .sql(
            """
            select * from directory.service
            where id = any (:ids) and is_public and status in ('active', 'temporarily_closed')
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> ServiceRows.service(row))
        .list();
  }
}

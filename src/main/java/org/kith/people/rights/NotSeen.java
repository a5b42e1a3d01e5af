package org.kith.people.rights;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionRule;
import org.kith.people.Purposes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People whom nobody's work has touched for years, with whatever partner. */
@Component
class NotSeen implements RetentionRule {
  private static final int PAGE = 1_000;

  /** What most of what is kept is kept for. */
  private static final String DELIVERY = "delivery";

  private final Holders holders;
  private final Purposes purposes;
  private final Erasing erasing;
  private final Access access;
  private final JdbcClient database;

  NotSeen(Holders holders, Purposes purposes, Erasing erasing, Access access, JdbcClient database) {
    this.holders = holders;
    this.purposes = purposes;
    this.erasing = erasing;
    this.access = access;
    this.database = database;
  }

  /** All records of one person. */
  private record Somebody(UUID cluster, Set<UUID> records) {}

  @Override
  public String id() {
    return "people.not-seen";
  }

  @Override
  public String what() {
    return "People whom nobody has seen, with whatever partner";
  }

  @Override
  public String outcome() {
    return "Erased; where they came to stays counted. Who must stay, stays";
  }

  @Override
  public Period kept() {
    return purposes.kept(DELIVERY);
  }

  @Override
  public Set<Action> needs() {
    return holders.needs();
  }

  @Override
  public Due due(LocalDate before, int examples) {
    long[] count = {0};
    List<String> ids = new ArrayList<>();
    each(
        before,
        somebody -> {
          if (!holders.mustStay(somebody.records()).isEmpty()) {
            return true;
          }
          count[0]++;
          if (ids.size() < examples) {
            ids.add(somebody.records().iterator().next().toString());
          }
          return true;
        });
    return new Due(count[0], ids);
  }

  @Override
  public int dispose(LocalDate before, int most, String why) {
    int[] gone = {0};
    each(
        before,
        somebody -> {
          if (holders.mustStay(somebody.records()).isEmpty()) {
            erasing.together(somebody.records(), why);
            gone[0]++;
          }
          return gone[0] < most;
        });
    return gone[0];
  }

  /** Those who are due, until somebody has had enough of them. */
  private void each(LocalDate before, Predicate<Somebody> goOn) {
    Instant moment = before.atStartOfDay(RequestBook.HERE).toInstant();
    @Nullable UUID last = null;
    while (true) {
      List<Somebody> page = page(moment, last);
      if (page.isEmpty()) {
        return;
      }
      List<UUID> all = page.stream().flatMap(one -> one.records().stream()).toList();
      Set<UUID> seen = holders.seenSince(all, moment);
      for (Somebody one : page) {
        if (one.records().stream().noneMatch(seen::contains) && !goOn.test(one)) {
          return;
        }
      }
      last = page.getLast().cluster();
    }
  }

  private List<Somebody> page(Instant moment, @Nullable UUID after) {
    return database
        .sql(
            """
            select m.cluster_id, array_agg(r.id order by r.id) as records
            from people.record r
            join people.member m on m.area_id = r.area_id and m.record_id = r.id
            where r.area_id = :area and (:after::uuid is null or m.cluster_id > :after)
            group by m.cluster_id having max(r.recorded_at) < :moment
            order by m.cluster_id limit :page
            """)
        .param("area", access.area().value())
        .param("after", after)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("page", PAGE)
        .query((row, number) ->
            new Somebody(row.getObject("cluster_id", UUID.class), ids(row.getArray("records"))))
        .list();
  }

  private static Set<UUID> ids(Array ids) throws SQLException {
    return new TreeSet<>(List.of((UUID[]) ids.getArray()));
  }
}

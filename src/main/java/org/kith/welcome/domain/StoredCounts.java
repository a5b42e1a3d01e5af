package org.kith.welcome.domain;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Access;
import org.kith.welcome.Openings;
import org.kith.welcome.PlaceCounts;
import org.kith.welcome.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCounts implements PlaceCounts {
  private record Told(int snapshots, int attendance, int newFaces, int minutes) {}

  private record Visited(int visits, int visitors) {}

  private final JdbcClient database;
  private final Access access;
  private final Histories histories;

  StoredCounts(JdbcClient database, Access access, Histories histories) {
    this.database = database;
    this.access = access;
    this.histories = histories;
  }

  @Override
  @Transactional(readOnly = true)
  public Count within(LocalDate first, LocalDate last) {
    List<Openings> all = histories();
    Told told = told(first, last);
    Visited visited = visited(first, last);
    return new Count(
        (int) all.stream().filter(one -> one.isNewIn(first, last)).count(),
        (int) all.stream().filter(one -> one.isReopenedIn(first, last)).count(),
        (int) all.stream().filter(one -> one.isClosedIn(first, last)).count(),
        (int) all.stream().filter(one -> one.isOpenOn(last)).count(),
        told.snapshots(),
        told.attendance(),
        told.newFaces(),
        told.minutes(),
        signposted(first, last),
        visited.visits(),
        visited.visitors());
  }

  private Visited visited(LocalDate first, LocalDate last) {
    return database
        .sql(
            """
            select count(*)::int as visits, coalesce(sum(people), 0)::int as visitors
            from welcome.visit where visited_on between :first and :last
            """)
        .param("first", first)
        .param("last", last)
        .query((row, number) -> new Visited(row.getInt("visits"), row.getInt("visitors")))
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Openings> histories() {
    access.requireSomewhere(Places.READ);
    return List.copyOf(histories.byPlace().values());
  }

  /** A month counts where its last day is within. */
  private Told told(LocalDate first, LocalDate last) {
    return database
        .sql(
            """
            select count(*)::int as snapshots, coalesce(sum(attendance), 0)::int as attendance,
              coalesce(sum(new_faces), 0)::int as faces,
              coalesce(sum(volunteer_minutes), 0)::int as minutes
            from welcome.snapshot
            where month + interval '1 month' - interval '1 day' between :first and :last
            """)
        .param("first", first)
        .param("last", last)
        .query((row, number) ->
            new Told(
                row.getInt("snapshots"),
                row.getInt("attendance"),
                row.getInt("faces"),
                row.getInt("minutes")))
        .single();
  }

  private int signposted(LocalDate first, LocalDate last) {
    return database
        .sql(
            """
            select coalesce(sum(number), 0)::int from welcome.signposted
            where month + interval '1 month' - interval '1 day' between :first and :last
            """)
        .param("first", first)
        .param("last", last)
        .query(Integer.class)
        .single();
  }
}

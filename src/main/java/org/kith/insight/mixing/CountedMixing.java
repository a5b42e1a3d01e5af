package org.kith.insight.mixing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Counter;
import org.kith.geography.ReferencePopulation;
import org.kith.insight.BridgingSession;
import org.kith.insight.Mixing;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingQuestion;
import org.kith.insight.Reach;
import org.kith.statistics.mixing.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CountedMixing implements Mixing {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Access access;
  private final Counter counter;
  private final Groups groups;

  CountedMixing(Access access, Counter counter, Groups groups) {
    this.access = access;
    this.counter = counter;
    this.groups = groups;
  }

  @Override
  public MixingAnswer of(MixingQuestion question) {
    access.requireSomewhere(Reach.COUNT);
    List<String> names = groups.of(question.by());
    List<Counts> counted = counter.read(database -> counts(database, question));
    Map<UUID, BridgingSession> sessions = new LinkedHashMap<>();
    for (Counts one : counted) {
      long[] by = new long[names.size()];
      long unknown = 0;
      for (Map.Entry<String, Long> kept : one.people().entrySet()) {
        Optional<String> group = groups.group(question.by(), kept.getKey(), question.to());
        if (group.isPresent()) {
          by[names.indexOf(group.get())] += kept.getValue();
        } else {
          unknown += kept.getValue();
        }
      }
      sessions.put(one.session().id(), with(one.session(), by, unknown));
    }
    @Nullable ReferencePopulation residents = groups.residents(question).orElse(null);
    return new MixingAnswer(
        question,
        reference(residents, names, List.copyOf(sessions.values())),
        residents,
        List.copyOf(sessions.values()));
  }

  private static BridgingSession with(BridgingSession session, long[] counts, long unknown) {
    return new BridgingSession(
        session.id(),
        session.activity(),
        session.project(),
        session.holder(),
        session.place(),
        session.mode(),
        session.startsAt(),
        java.util.Arrays.stream(counts).boxed().toList(),
        unknown);
  }

  /** Residents where a census has them; else whoever came to any of the sessions. */
  private static Reference reference(
      @Nullable ReferencePopulation residents, List<String> names, List<BridgingSession> sessions) {
    List<Long> people =
        residents == null
            ? IntStream.range(0, names.size())
                .mapToObj(group ->
                    sessions.stream().mapToLong(session -> session.counts().get(group)).sum())
                .toList()
            : names.stream().map(residents::count).toList();
    boolean isEmpty = people.stream().allMatch(count -> count == 0);
    // nobody came: any population will do, as nothing is compared with it
    return new Reference(
        residents == null ? "came" : residents.place().code(),
        names,
        isEmpty ? Collections.nCopies(names.size(), 1L) : people);
  }

  /**
   * Sessions and how many different people of each characteristic were there; a person twice in one
   * session is once.
   */
  private List<Counts> counts(JdbcClient database, MixingQuestion question) {
    // no statistics tell how many rows the policies show: a plan for a handful would go through
    // everybody once for each of them
    database
        .sql("select set_config('enable_nestloop', 'off', true)")
        .query((row, number) -> row.getString(1))
        .single();
    Map<UUID, Counts> sessions = new LinkedHashMap<>();
    database
        .sql(
            """
            with there as (
              select distinct b.session_id, p.cluster_id
              from activity.report_bridging b
              join activity.report_attendance t
                on t.area_id = b.area_id and t.session_id = b.session_id
              join people.report_person p
                on p.area_id = t.area_id and p.record_id = t.record_id
              where b.area_id = :area and b.starts_at >= :from and b.starts_at < :until
                and (:project = '' or b.project = :project)
            ), known as (
              select distinct on (p.cluster_id) p.cluster_id,
                case :by when 'age' then coalesce(p.born_in::text, '')
                  else coalesce(p.locality, '') end as kept
              from people.report_person p
              where p.area_id = :area and :by in ('age', 'locality')
                and p.cluster_id in (select cluster_id from there)
              order by p.cluster_id,
                case :by when 'age' then p.born_in is null else p.locality is null end, p.record_id
            ), said as (
              select distinct on (p.cluster_id) p.cluster_id,
                case :by when 'ethnicity' then m.ethnicity else m.religion end as kept
              from people.report_person p
              join people.report_monitoring m
                on m.area_id = p.area_id and m.record_id = p.record_id
              where p.area_id = :area and :by in ('ethnicity', 'religion')
                and p.cluster_id in (select cluster_id from there)
                and m.answered_on <= :to
                and case :by when 'ethnicity' then m.ethnicity else m.religion end
                  not in ('not_asked', 'not_answered')
              order by p.cluster_id, m.answered_on desc, m.id desc
            ), of_whom as (
              select * from known union all select * from said
            )
            select b.session_id, b.activity_id, coalesce(b.project, '') as project, b.holder,
              coalesce(b.locality, '') as locality, b.mode, b.starts_at,
              coalesce(w.kept, '') as kept, count(*) as people
            from activity.report_bridging b
            join there t on t.session_id = b.session_id
            left join of_whom w on w.cluster_id = t.cluster_id
            where b.area_id = :area
            group by 1, 2, 3, 4, 5, 6, 7, 8
            order by b.starts_at, b.session_id, kept
            """)
        .param("area", access.area().value())
        .param("from", question.from().atStartOfDay(HERE).toOffsetDateTime())
        .param("until", question.to().plusDays(1).atStartOfDay(HERE).toOffsetDateTime())
        .param("to", question.to())
        .param("project", question.project() == null ? "" : question.project())
        .param("by", question.by().id())
        .query((row, number) ->
            sessions
                .computeIfAbsent(
                    row.getObject("session_id", UUID.class), id -> new Counts(session(row)))
                .add(row.getString("kept"), row.getLong("people")))
        .list();
    return new ArrayList<>(sessions.values());
  }

  private static BridgingSession session(ResultSet row) {
    try {
      return new BridgingSession(
          row.getObject("session_id", UUID.class),
          row.getObject("activity_id", UUID.class),
          row.getString("project"),
          row.getString("holder"),
          row.getString("locality"),
          row.getString("mode"),
          row.getObject("starts_at", OffsetDateTime.class).atZoneSameInstant(HERE),
          List.of(),
          0);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A session, and its people by what is kept of them; "" where nothing is. */
  private record Counts(BridgingSession session, Map<String, Long> people) {
    Counts(BridgingSession session) {
      this(session, new LinkedHashMap<>());
    }

    boolean add(String kept, long count) {
      people.merge(kept, count, Long::sum);
      return true;
    }
  }
}

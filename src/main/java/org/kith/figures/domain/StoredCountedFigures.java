package org.kith.figures.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.access.Access;
import org.kith.figures.CountedFigures;
import org.kith.figures.Definitions;
import org.kith.figures.FiguresChanged;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCountedFigures implements CountedFigures {
  private final JdbcClient database;
  private final Quantities quantities;
  private final Definitions definitions;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredCountedFigures(
      JdbcClient database,
      Quantities quantities,
      Definitions definitions,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.database = database;
    this.quantities = quantities;
    this.definitions = definitions;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int keep(String origin, List<Counted> counts) {
    access.require(COUNT);
    List<String> changed = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    if (!counts.isEmpty()) {
      quantities.requireSource(Source.OWN_RECORDS);
    }
    for (Counted one : counts) {
      definitions.define(one.quantity(), one.label(), Prominence.COUNT);
      counted.add(one.id());
      if (save(one)) {
        changed.add(one.id());
      }
    }
    changed.addAll(nobodyAnyMore(origin, counted));
    if (!changed.isEmpty()) {
      access.audit(COUNT, "figures", origin, "counted anew");
      access.contentChanged();
      events.publishEvent(new FiguresChanged(changed));
    }
    return changed.size();
  }

  private boolean save(Counted one) {
    return database
            .sql(
                """
                insert into figures.statement as s (
                  area_id, id, subject, definition, kind, unit, low, high, period, breakdown,
                  part_of, complete, base, source, section, position, state, entered_by, approved_by, approved_at)
                values (
                  :area, :id, :subject, :definition, :kind, :unit, :low, :high, :period, :breakdown,
                  :partOf, 'no', :base, :source, :section,
                  (select coalesce(max(o.position), 0) + 1 from figures.statement o
                   where o.source = :source),
                  'approved', :who, :who, now())
                on conflict (area_id, id) do update set
                  definition = excluded.definition, low = excluded.low, high = excluded.high,
                  period = excluded.period, breakdown = excluded.breakdown,
                  part_of = excluded.part_of, base = excluded.base, section = excluded.section,
                  approved_at = now(), version = s.version + 1
                where (s.low, s.high, s.period, s.breakdown, s.part_of, s.definition, s.base)
                  is distinct from
                  (excluded.low, excluded.high, excluded.period, excluded.breakdown,
                   excluded.part_of, excluded.definition, excluded.base)
                """)
            .paramSource(
                new MapSqlParameterSource()
                    .addValue("area", access.area().value())
                    .addValue("id", one.id())
                    .addValue("subject", one.quantity().subject().id())
                    .addValue("definition", one.quantity().definition())
                    .addValue("kind", Kind.COUNTED.id())
                    .addValue("unit", one.amount().unit().id())
                    .addValue("low", one.amount().low())
                    .addValue("high", one.amount().high())
                    .addValue("period", one.period().words())
                    .addValue("breakdown", one.breakdown().toString())
                    .addValue("partOf", one.partOf(), java.sql.Types.VARCHAR)
                    .addValue("base", one.base())
                    .addValue("source", Source.OWN_RECORDS)
                    .addValue("section", one.section() + ", " + today())
                    .addValue("who", access.who().name()))
            .update()
        == 1;
  }

  private List<String> nobodyAnyMore(String origin, Set<String> counted) {
    return database
        .sql(
            """
            update figures.statement set low = 0, high = 0, approved_at = now(),
              version = version + 1
            where kind = 'counted' and starts_with(id, :origin) and not (id = any (:counted))
              and (low, high) is distinct from (0, 0)
            returning id
            """)
        .param("origin", origin)
        .param("counted", counted.toArray(String[]::new))
        .query((row, number) -> row.getString("id"))
        .list();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }
}

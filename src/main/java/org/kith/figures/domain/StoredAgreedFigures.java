package org.kith.figures.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.figures.AgreedFigures;
import org.kith.figures.FiguresChanged;
import org.kith.figures.Kind;
import org.kith.figures.Quantity;
import org.kith.figures.Source;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredAgreedFigures implements AgreedFigures {
  private final JdbcClient database;
  private final Quantities quantities;
  private final EnteredRows rows;
  private final Access access;
  private final ApplicationEventPublisher events;

  StoredAgreedFigures(
      JdbcClient database,
      Quantities quantities,
      EnteredRows rows,
      Access access,
      ApplicationEventPublisher events) {
    this.database = database;
    this.quantities = quantities;
    this.rows = rows;
    this.access = access;
    this.events = events;
  }

  @Override
  public void target(
      String id,
      Quantity quantity,
      Amount amount,
      String words,
      String section,
      String note,
      boolean isPublished) {
    access.contentChanged();
    quantities.requireSource(Source.OWN_RECORDS);
    database
        .sql(
            """
            insert into figures.statement (
              area_id, id, subject, definition, kind, unit, low, high, words, period, base,
              source, section, note, position, state, entered_by, approved_by, approved_at)
            values (
              :area, :id, :subject, :definition, :kind, :unit, :low, :high, :words, :period, :base,
              :source, :section, :note,
              (select coalesce(max(s.position), 0) + 1 from figures.statement s
               where s.source = :source),
              'approved', :who, :who, now())
            """)
        .paramSource(
            new MapSqlParameterSource()
                .addValue("area", access.area().value())
                .addValue("id", id)
                .addValue("subject", quantity.subject().id())
                .addValue("definition", quantity.definition())
                .addValue("kind", Kind.TARGET.id())
                .addValue("unit", amount.unit().id())
                .addValue("low", amount.low())
                .addValue("high", amount.high())
                .addValue("words", words)
                .addValue("period", Period.UNSTATED.words())
                .addValue("base", amount.unit() == Unit.PERCENT ? "not stated" : "")
                .addValue("source", Source.OWN_RECORDS)
                .addValue("section", section)
                .addValue("note", note)
                .addValue("who", access.who().name()))
        .update();
    if (isPublished) {
      rows.publish(List.of(id));
    }
    events.publishEvent(new FiguresChanged(List.of(id)));
  }

  @Override
  public void show(Subject subject, boolean isPublished) {
    List<String> agreed =
        database
            .sql(
                """
                select id from figures.statement
                where subject = :subject and source = :source and kind = :kind
                  and state = 'approved' and superseded_by is null
                  and published is distinct from :published
                """)
            .param("subject", subject.id())
            .param("source", Source.OWN_RECORDS)
            .param("kind", Kind.TARGET.id())
            .param("published", isPublished)
            .query((row, number) -> row.getString("id"))
            .list();
    if (agreed.isEmpty()) {
      return;
    }
    access.contentChanged();
    if (isPublished) {
      rows.publish(agreed);
    } else {
      database
          .sql("update figures.statement set published = false where id = any (:ids)")
          .param("ids", agreed.toArray(String[]::new))
          .update();
    }
    events.publishEvent(new FiguresChanged(agreed));
  }
}

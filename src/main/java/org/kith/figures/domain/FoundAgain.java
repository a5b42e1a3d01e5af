package org.kith.figures.domain;

import java.util.List;
import java.util.Locale;
import org.kith.access.Access;
import org.kith.figures.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the rules found: new ones open, known ones keep their state, others are gone. One that
 * was resolved or accepted opens again when a value that was judged is another now.
 */
@Component
class FoundAgain {
  private static final int REFERENCE = 12;

  private final JdbcClient database;
  private final Access access;

  FoundAgain(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  void replace(List<Found> found) {
    database
        .sql(
            """
            update figures.finding set gone_at = now() where area_id = :area and gone_at is null
            """)
        .param("area", access.area().value())
        .update();
    for (int position = 0; position < found.size(); position++) {
      save(found.get(position), position);
    }
    openWhatWasJudgedByOtherValues();
  }

  private void save(Found found, int position) {
    Finding finding = found.finding();
    database
        .sql(
            """
            insert into figures.finding (
              area_id, id, reference, rule, statements, explanation, weight, position, reach,
              fingerprint)
            values (:area, :id, :reference, :rule, :statements, :explanation, :weight, :position,
              :reach, :fingerprint)
            on conflict (area_id, id) do update set
              explanation = excluded.explanation, weight = excluded.weight,
              statements = excluded.statements, position = excluded.position,
              reach = excluded.reach, fingerprint = excluded.fingerprint, gone_at = null
            """)
        .param("area", access.area().value())
        .param("id", finding.id())
        .param("reference", reference(finding.id()))
        .param("rule", finding.rule())
        .param("statements", finding.statements().toArray(String[]::new))
        .param("explanation", finding.explanation())
        .param("weight", finding.weight().name().toLowerCase(Locale.ROOT))
        .param("position", position)
        .param("reach", found.reach().name().toLowerCase(Locale.ROOT))
        .param("fingerprint", found.fingerprint())
        .update();
  }

  private void openWhatWasJudgedByOtherValues() {
    database
        .sql(
            """
            with opened as (
              update figures.finding set state = 'open', judged = '', version = version + 1
              where state in ('resolved', 'accepted') and gone_at is null
                and judged <> '' and judged <> fingerprint
              returning area_id, id)
            insert into figures.finding_event (area_id, finding, actor, event)
            select area_id, id, :actor, 'values-changed' from opened
            """)
        .param("actor", access.who().name())
        .update();
  }

  /** The same for ever, short enough for an address, and for a letter's reference. */
  static String reference(String id) {
    return Hash.of(id).substring(0, REFERENCE);
  }
}

package org.kith.figures.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.RowMapper;

/**
 * A row of the ledger as a statement, with the kinds of subjects as their modules tell them. What
 * it is a part of is the entry that stands for it.
 */
record StatementMapper(Map<String, SubjectName> subjects) implements RowMapper<Statement> {
  static final String COLUMNS =
      """
      s.id, s.subject, s.definition, d.label, d.prominence, s.kind, s.unit, s.low, s.high,
      s.first_day, s.last_day, s.words, s.period, s.breakdown,
      coalesce((
        select case when kith.inside() then w.superseded_by else w.replaced_by end
        from figures.statement w where w.area_id = s.area_id and w.id = s.part_of), s.part_of)
      as part_of,
      s.complete, s.base, s.source, s.section, s.note
      """;

  /**
   * Which of a chain of corrections stands: inside the latest that is approved, outside the latest
   * that is published. The policies have hidden what is not published from those outside.
   */
  static final String STANDS =
      """
       case when kith.inside() then s.state = 'approved' and s.superseded_by is null
         else s.replaced_by is null end
      """;

  @Override
  public Statement mapRow(ResultSet row, int number) throws SQLException {
    return new Statement(
        row.getString("id"),
        new Quantity(subject(row.getString("subject")), row.getString("definition")),
        row.getString("label"),
        Prominence.of(row.getString("prominence")).orElse(Prominence.DETAIL),
        Kind.of(row.getString("kind")).orElseThrow(),
        value(row),
        row.getString("words"),
        Period.parse(row.getString("period")).orElse(Period.UNSTATED),
        Breakdown.parse(row.getString("breakdown")).orElse(Breakdown.TOTAL),
        row.getString("part_of"),
        completeness(row.getString("complete")),
        row.getString("base"),
        row.getString("source"),
        row.getString("section"),
        row.getString("note"));
  }

  private Subject subject(String id) {
    @Nullable SubjectName name = subjects.get(id);
    return name == null ? new Subject("unknown", id) : name.subject();
  }

  private static Statement.Value value(ResultSet row) throws SQLException {
    Unit unit = Unit.of(row.getString("unit")).orElseThrow();
    return unit == Unit.DATE
        ? new Statement.On(
            row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class))
        : new Statement.Of(new Amount(unit, row.getBigDecimal("low"), row.getBigDecimal("high")));
  }

  private static Completeness completeness(String word) {
    return switch (word) {
      case "yes" -> Completeness.WHOLE;
      case "no" -> Completeness.PARTIAL;
      default -> Completeness.UNSTATED;
    };
  }
}

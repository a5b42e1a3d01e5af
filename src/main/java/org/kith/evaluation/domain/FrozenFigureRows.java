package org.kith.evaluation.domain;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.FrozenFigure;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Frozen values as rows: written all at once, for a ledger has hundreds. */
final class FrozenFigureRows {
  private FrozenFigureRows() {}

  static void add(JdbcClient database, String area, UUID edition, List<FrozenFigure> figures) {
    database
        .sql(
            """
            insert into evaluation.edition_value (area_id, edition, statement, label, about, kind,
              shown, unit, low, high, first_day, last_day, period, breakdown, place)
            select :area, :edition, v.*
            from unnest(:statement::text[], :label::text[], :about::text[], :kind::text[],
              :shown::text[], :unit::text[], :low::numeric[], :high::numeric[], :first::date[],
              :last::date[], :period::text[], :breakdown::text[]) with ordinality v
            """)
        .param("area", area)
        .param("edition", edition)
        .param("statement", column(figures, FrozenFigure::statement))
        .param("label", column(figures, FrozenFigure::label))
        .param("about", column(figures, FrozenFigure::about))
        .param("kind", column(figures, FrozenFigure::kind))
        .param("shown", column(figures, FrozenFigure::shown))
        .param("unit", column(figures, FrozenFigure::unit))
        .param("low", column(figures, figure -> plain(figure.low())))
        .param("high", column(figures, figure -> plain(figure.high())))
        .param("first", column(figures, figure -> day(figure.first())))
        .param("last", column(figures, figure -> day(figure.last())))
        .param("period", column(figures, FrozenFigure::period))
        .param("breakdown", column(figures, FrozenFigure::breakdown))
        .update();
  }

  static List<FrozenFigure> of(JdbcClient database, UUID edition) {
    return database
        .sql(
            """
            select statement, label, about, kind, shown, unit, low, high, first_day, last_day,
              period, breakdown
            from evaluation.edition_value where edition = :edition order by place
            """)
        .param("edition", edition)
        .query(FrozenFigureRows::figure)
        .list();
  }

  private static FrozenFigure figure(ResultSet row, int number) throws SQLException {
    return new FrozenFigure(
        row.getString("statement"),
        row.getString("label"),
        row.getString("about"),
        row.getString("kind"),
        row.getString("shown"),
        row.getString("unit"),
        row.getBigDecimal("low"),
        row.getBigDecimal("high"),
        day(row.getDate("first_day")),
        day(row.getDate("last_day")),
        row.getString("period"),
        row.getString("breakdown"));
  }

  private static @Nullable LocalDate day(@Nullable Date day) {
    return day == null ? null : day.toLocalDate();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable String[] column(
      List<FrozenFigure> figures, Function<FrozenFigure, @Nullable String> of) {
    @Nullable String[] column = new @Nullable String[figures.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = of.apply(figures.get(i));
    }
    return column;
  }
}

package org.kith.figures.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.Breakdown;
import org.kith.figures.ReleasedTable;
import org.kith.figures.releases.ReleaseCell.Verdict;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cells of releases in the database: as the team keeps them, and as they were published. */
@Component
class ReleaseCells {
  private static final String COLUMNS =
      """
      select c.release, c.line, c.place, c.words, c.subject, c.definition, c.unit, c.period,
        c.breakdown, c.low, c.high, c.stands, c.hidden, c.small, c.proven_low, c.proven_high,
        c.statement
      from figures.release_cell c
      """;

  private final JdbcClient database;
  private final Access access;

  ReleaseCells(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  void save(String release, List<ReleaseCell> cells) {
    for (ReleaseCell cell : cells) {
      CountKey key = cell.key();
      database
          .sql(
              """
              insert into figures.release_cell (
                area_id, release, line, place, words, subject, definition, unit, period, breakdown,
                low, high, stands, hidden, small, proven_low, proven_high, statement)
              values (
                :area, :release, :line, :place, :words, :subject, :definition, :unit, :period,
                :breakdown, :low, :high, :stands, :hidden, :small, :provenLow, :provenHigh,
                :statement)
              on conflict (area_id, release, line, place) do update set
                hidden = excluded.hidden, small = excluded.small,
                proven_low = excluded.proven_low, proven_high = excluded.proven_high
              """)
          .paramSource(
              new MapSqlParameterSource()
                  .addValue("area", access.area().value())
                  .addValue("release", release)
                  .addValue("line", cell.line())
                  .addValue("place", cell.place())
                  .addValue("words", cell.words())
                  .addValue("subject", key == null ? null : key.subject())
                  .addValue("definition", key == null ? null : key.definition())
                  .addValue("unit", key == null ? null : key.unit().id())
                  .addValue("period", key == null ? null : key.period().words())
                  .addValue("breakdown", key == null ? null : key.breakdown().toString())
                  .addValue("statement", cell.statement())
                  .addValue("low", cell.low())
                  .addValue("high", cell.high())
                  .addValue("stands", cell.stands())
                  .addValue("hidden", cell.verdict().hidden())
                  .addValue("small", cell.verdict().small())
                  .addValue("provenLow", cell.verdict().provenLow())
                  .addValue("provenHigh", cell.verdict().provenHigh()))
          .update();
    }
  }

  /** As read: line by line. */
  List<ReleaseCell> of(String release) {
    return database
        .sql(COLUMNS + "where c.release = :release order by c.line, c.place")
        .param("release", release)
        .query((row, number) -> cell(row))
        .list();
  }

  /** The figures of every release that was ever published, each by itself, latest first. */
  List<List<ReleaseCell>> everPublished() {
    Map<String, List<ReleaseCell>> releases = new LinkedHashMap<>();
    database
        .sql(
            COLUMNS
                + """
                join figures.release r on r.area_id = c.area_id and r.id = c.release
                where r.published_on is not null and c.subject is not null
                order by r.published_on desc, r.number desc, c.line, c.place
                """)
        .query(row -> {
          releases
              .computeIfAbsent(row.getString("release"), id -> new ArrayList<>())
              .add(cell(row));
        });
    return List.copyOf(releases.values());
  }

  /** The ledger's figures that are shown by a release and were not public, live counts left out. */
  List<String> firstShown(String release) {
    return database
        .sql(
            """
            select distinct s.id
            from figures.release_cell c
            join figures.statement s on s.area_id = c.area_id and s.id = c.statement
            where c.release = :release and not c.hidden and not s.published and s.kind <> 'counted'
            order by s.id
            """)
        .param("release", release)
        .query((row, number) -> row.getString("id"))
        .list();
  }

  /** What everybody may see from now on. */
  void publish(String release) {
    database
        .sql(
            """
            insert into figures.released_cell (
              area_id, release, line, place, words, unit, low, high, hidden)
            select area_id, release, line, place, case when hidden then :sign else words end, unit,
              case when not hidden then low end, case when not hidden then high end, hidden
            from figures.release_cell
            where release = :release
            """)
        .param("release", release)
        .param("sign", ReleasedTable.HIDDEN)
        .update();
  }

  List<List<ReleasedTable.Cell>> released(String release) {
    List<List<ReleasedTable.Cell>> lines = new ArrayList<>();
    database
        .sql(
            """
            select line, words, unit, low, high, hidden from figures.released_cell
            where release = :release
            order by line, place
            """)
        .param("release", release)
        .query(row -> {
          while (lines.size() <= row.getInt("line")) {
            lines.add(new ArrayList<>());
          }
          lines
              .get(row.getInt("line"))
              .add(
                  new ReleasedTable.Cell(
                      row.getString("words"),
                      row.getString("unit"),
                      row.getBigDecimal("low"),
                      row.getBigDecimal("high"),
                      row.getBoolean("hidden")));
        });
    return lines;
  }

  private static ReleaseCell cell(ResultSet row) throws SQLException {
    return new ReleaseCell(
        row.getInt("line"),
        row.getInt("place"),
        row.getString("words"),
        key(row),
        row.getString("statement"),
        row.getBigDecimal("low"),
        row.getBigDecimal("high"),
        row.getBoolean("stands"),
        new Verdict(
            row.getBoolean("hidden"),
            row.getBoolean("small"),
            row.getObject("proven_low", Long.class),
            row.getObject("proven_high", Long.class)));
  }

  private static @Nullable CountKey key(ResultSet row) throws SQLException {
    String subject = row.getString("subject");
    return subject == null
        ? null
        : new CountKey(
            subject,
            row.getString("definition"),
            Unit.of(row.getString("unit")).orElseThrow(),
            Period.parse(row.getString("period")).orElse(Period.UNSTATED),
            Breakdown.parse(row.getString("breakdown")).orElse(Breakdown.TOTAL));
  }
}

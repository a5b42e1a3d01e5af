package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.programme.Named;
import org.kith.programme.Strategy;
import org.kith.programme.Strategy.Predecessor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one programme of the current area. */
@Component
class StrategyStore {
  private final JdbcClient database;
  private final Rows rows;
  private final Access access;

  StrategyStore(JdbcClient database, Rows rows, Access access) {
    this.database = database;
    this.rows = rows;
    this.access = access;
  }

  /** Its partners have their ids for names. */
  Optional<Strategy> find() {
    return database.sql("select * from programme.strategy").query(this::strategy).optional();
  }

  void save(Strategy strategy) {
    rows.write(
        """
        insert into programme.strategy (area_id, id, subject, name, starts, ends, vision,
          vision_source, about, successor, integration_areas, principles, limits)
        values (:area, :id, :subject, :name, :starts, :ends, :vision,
          :visionSource, :about, :successor, :integrationAreas, :principles, :limits)
        on conflict (area_id) do update set
          id = excluded.id, subject = excluded.subject, name = excluded.name,
          starts = excluded.starts, ends = excluded.ends, vision = excluded.vision,
          vision_source = excluded.vision_source, about = excluded.about,
          successor = excluded.successor, integration_areas = excluded.integration_areas,
          principles = excluded.principles, limits = excluded.limits
        """,
        List.of(
            new MapSqlParameterSource("id", strategy.id())
                .addValue("subject", strategy.subject())
                .addValue("name", strategy.name())
                .addValue("starts", strategy.starts().words())
                .addValue("ends", strategy.ends().words())
                .addValue("vision", strategy.vision())
                .addValue("visionSource", strategy.visionSource())
                .addValue("about", strategy.about())
                .addValue("successor", strategy.successor())
                .addValue("integrationAreas", Rows.array(strategy.integrationAreas()))
                .addValue("principles", Rows.array(strategy.principles()))
                .addValue("limits", Rows.array(strategy.limits()))));
    savePartners(strategy.partners());
    savePredecessors(strategy.predecessors());
  }

  private void savePartners(List<Named> partners) {
    clear("delete from programme.strategy_partner where area_id = :area");
    List<MapSqlParameterSource> written = new ArrayList<>();
    for (Named partner : partners) {
      written.add(
          new MapSqlParameterSource("position", written.size() + 1)
              .addValue("organisation", partner.id()));
    }
    rows.write(
        """
        insert into programme.strategy_partner (area_id, position, organisation)
        values (:area, :position, :organisation)
        """,
        written);
  }

  private void savePredecessors(List<Predecessor> predecessors) {
    clear("delete from programme.predecessor where area_id = :area");
    List<MapSqlParameterSource> written = new ArrayList<>();
    for (Predecessor predecessor : predecessors) {
      written.add(
          new MapSqlParameterSource("position", written.size() + 1)
              .addValue("name", predecessor.name())
              .addValue("year", predecessor.year().words())
              .addValue("about", predecessor.about()));
    }
    rows.write(
        """
        insert into programme.predecessor (area_id, position, name, year, about)
        values (:area, :position, :name, :year, :about)
        """,
        written);
  }

  private void clear(String sql) {
    database.sql(sql).param("area", access.area().value()).update();
  }

  private Strategy strategy(ResultSet row, int number) throws SQLException {
    return new Strategy(
        row.getString("id"),
        row.getString("subject"),
        row.getString("name"),
        Columns.period(row, "starts"),
        Columns.period(row, "ends"),
        row.getString("vision"),
        row.getString("vision_source"),
        row.getString("about"),
        partners(),
        predecessors(),
        row.getString("successor"),
        Columns.texts(row, "integration_areas"),
        Columns.texts(row, "principles"),
        Columns.texts(row, "limits"));
  }

  private List<Named> partners() {
    return database
        .sql("select organisation from programme.strategy_partner order by position")
        .query((row, number) -> new Named(row.getString(1), row.getString(1)))
        .list();
  }

  private List<Predecessor> predecessors() {
    return database
        .sql("select name, year, about from programme.predecessor order by position")
        .query((row, number) ->
            new Predecessor(
                row.getString("name"), Columns.period(row, "year"), row.getString("about")))
        .list();
  }
}

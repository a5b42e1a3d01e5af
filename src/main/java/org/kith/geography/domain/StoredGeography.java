package org.kith.geography.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kith.access.Access;
import org.kith.geography.Area;
import org.kith.geography.Deprivation;
import org.kith.geography.Geography;
import org.kith.geography.Neighbour;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Ward;
import org.kith.geography.WardEthnicity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredGeography implements Geography {
  private final JdbcClient database;
  private final AreaStore areas;
  private final Access access;

  StoredGeography(JdbcClient database, AreaStore areas, Access access) {
    this.database = database;
    this.areas = areas;
    this.access = access;
  }

  @Override
  public Area area() {
    return areas.find(access.area()).orElseThrow();
  }

  @Override
  public List<Ward> wards() {
    return database
        .sql(
            """
            select code, name, locality, locality_assumed, boundary
            from geography.ward order by name
            """)
        .query((row, number) ->
            new Ward(
                row.getString("code"),
                row.getString("name"),
                row.getString("locality"),
                row.getBoolean("locality_assumed"),
                Boundaries.stored(row.getString("boundary"))))
        .list();
  }

  @Override
  public List<Neighbourhood> neighbourhoods() {
    return database
        .sql(
            """
            select code, name, ward, boundary, (
                select min(d.decile) from geography.lsoa_2011 e
                join geography.deprivation d
                  on d.area_id = e.area_id and d.code = e.code and d.edition = 2019
                where e.area_id = l.area_id and e.lsoa = l.code
                having min(d.decile) = max(d.decile)) as decile
            from geography.lsoa l order by code
            """)
        .query((row, number) -> {
          int decile = row.getInt("decile");
          return new Neighbourhood(
              row.getString("code"),
              row.getString("name"),
              row.getString("ward"),
              decile == 0 ? OptionalInt.empty() : OptionalInt.of(decile),
              Boundaries.stored(row.getString("boundary")));
        })
        .list();
  }

  @Override
  public List<Neighbour> neighbours() {
    return database
        .sql("select code, name, boundary from geography.neighbour order by name")
        .query((row, number) ->
            new Neighbour(
                row.getString("code"),
                row.getString("name"),
                Boundaries.stored(row.getString("boundary"))))
        .list();
  }

  @Override
  public List<WardEthnicity> ethnicity() {
    return database
        .sql("select ward, asian, black, mixed, white, other from geography.ward_ethnicity")
        .query((row, number) ->
            new WardEthnicity(
                row.getString("ward"),
                row.getInt("asian"),
                row.getInt("black"),
                row.getInt("mixed"),
                row.getInt("white"),
                row.getInt("other")))
        .list();
  }

  @Override
  public List<Deprivation> deprivation(int edition) {
    return database
        .sql(
            """
            select edition, code, rank, decile, score from geography.deprivation
            where edition = :edition order by code
            """)
        .param("edition", edition)
        .query((row, number) -> {
          BigDecimal score = row.getBigDecimal("score");
          return new Deprivation(
              row.getInt("edition"),
              row.getString("code"),
              row.getInt("rank"),
              row.getInt("decile"),
              score == null ? OptionalDouble.empty() : OptionalDouble.of(score.doubleValue()));
        })
        .list();
  }
}

package org.kith.geography.domain;

import java.util.List;
import java.util.OptionalInt;
import org.kith.access.Access;
import org.kith.geography.Area;
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
        .sql("select code, name, ward, decile_2019, boundary from geography.lsoa order by code")
        .query((row, number) -> {
          int decile = row.getInt("decile_2019");
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
}

package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/neighbours.geojson}: the local authorities around the area. */
@Component
@Order(13)
class NeighbourRecords implements RecordType<NeighbourRecords.NeighbourFeature> {
  record NeighbourFeature(String code, String name, String boundary) {}

  private final JdbcClient database;
  private final Access access;

  NeighbourRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "neighbour";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/neighbours.geojson");
  }

  @Override
  public NeighbourFeature read(Entry entry) {
    return new NeighbourFeature(
        PlaceRecords.code(entry, "code"), entry.text("name"), PlaceRecords.boundary(entry));
  }

  @Override
  public String id(NeighbourFeature neighbour) {
    return neighbour.code();
  }

  @Override
  public void save(List<NeighbourFeature> neighbours) {
    for (NeighbourFeature neighbour : neighbours) {
      database
          .sql(
              """
              insert into geography.neighbour (area_id, code, name, boundary)
              values (:area, :code, :name, :boundary)
              on conflict (area_id, code)
              do update set name = excluded.name, boundary = excluded.boundary
              """)
          .param("area", access.area().value())
          .param("code", neighbour.code())
          .param("name", neighbour.name())
          .param("boundary", neighbour.boundary())
          .update();
    }
  }
}

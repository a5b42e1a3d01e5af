package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/lsoas.geojson}: neighbourhoods with their boundaries. */
@Component
@Order(14)
class NeighbourhoodRecords implements RecordType<NeighbourhoodRecords.NeighbourhoodFeature> {
  record NeighbourhoodFeature(
      String code, String name, String ward, String msoa, String boundary) {}

  private final JdbcClient database;
  private final Access access;

  NeighbourhoodRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "neighbourhood";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/lsoas.geojson");
  }

  @Override
  public NeighbourhoodFeature read(Entry entry) {
    return new NeighbourhoodFeature(
        PlaceRecords.code(entry, "code"),
        entry.text("name"),
        entry.refer("ward", "ward"),
        entry.mayRefer("msoa", "middle-layer area"),
        PlaceRecords.boundary(entry));
  }

  @Override
  public String id(NeighbourhoodFeature neighbourhood) {
    return neighbourhood.code();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql("select exists (select from geography.lsoa where code = :code)")
            .param("code", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<NeighbourhoodFeature> neighbourhoods) {
    for (NeighbourhoodFeature neighbourhood : neighbourhoods) {
      database
          .sql(
              """
              insert into geography.lsoa (area_id, code, name, ward, msoa, boundary)
              values (:area, :code, :name, :ward, :msoa, :boundary)
              on conflict (area_id, code) do update set
                name = excluded.name, ward = excluded.ward, msoa = excluded.msoa,
                boundary = excluded.boundary
              """)
          .param("area", access.area().value())
          .param("code", neighbourhood.code())
          .param("name", neighbourhood.name())
          .param("ward", neighbourhood.ward())
          .param("msoa", neighbourhood.msoa())
          .param("boundary", neighbourhood.boundary())
          .update();
    }
  }
}

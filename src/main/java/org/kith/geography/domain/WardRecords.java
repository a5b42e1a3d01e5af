package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/wards.geojson}: wards with their boundaries. */
@Component
@Order(11)
class WardRecords implements RecordType<WardRecords.WardFeature> {
  record WardFeature(String code, String name, String boundary) {}

  private final JdbcClient database;
  private final Access access;

  WardRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "ward";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/wards.geojson");
  }

  @Override
  public WardFeature read(Entry entry) {
    return new WardFeature(
        PlaceRecords.code(entry, "code"), entry.text("name"), PlaceRecords.boundary(entry));
  }

  @Override
  public String id(WardFeature ward) {
    return ward.code();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql("select exists (select from geography.ward where code = :code)")
            .param("code", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<WardFeature> wards) {
    for (WardFeature ward : wards) {
      database
          .sql(
              """
              insert into geography.ward (area_id, code, name, boundary)
              values (:area, :code, :name, :boundary)
              on conflict (area_id, code)
              do update set name = excluded.name, boundary = excluded.boundary
              """)
          .param("area", access.area().value())
          .param("code", ward.code())
          .param("name", ward.name())
          .param("boundary", ward.boundary())
          .update();
    }
  }
}

package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/ward-localities.csv}: which locality a ward is put into, and on what basis. */
@Component
@Order(12)
class WardLocalityRecords implements RecordType<WardLocalityRecords.WardLocality> {
  record WardLocality(String ward, String locality, String basis) {}

  private final JdbcClient database;
  private final Access access;

  WardLocalityRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "ward locality";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/ward-localities.csv");
  }

  @Override
  public WardLocality read(Entry entry) {
    return new WardLocality(
        entry.refer("ward", "ward"),
        entry.refer("locality", "locality"),
        entry.oneOf("basis", List.of("assumed", "confirmed")));
  }

  @Override
  public String id(WardLocality row) {
    return row.ward();
  }

  @Override
  public void save(List<WardLocality> rows) {
    for (WardLocality row : rows) {
      database
          .sql(
              """
              update geography.ward set locality = :locality, locality_assumed = :assumed
              where area_id = :area and code = :code
              """)
          .param("area", access.area().value())
          .param("code", row.ward())
          .param("locality", row.locality())
          .param("assumed", row.basis().equals("assumed"))
          .update();
    }
  }
}

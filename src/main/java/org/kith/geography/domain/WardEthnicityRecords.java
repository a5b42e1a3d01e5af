package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.geography.WardEthnicity;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/ward-ethnicity-2021.csv}: residents by ethnic group, Census 2021. */
@Component
@Order(16)
class WardEthnicityRecords implements RecordType<WardEthnicity> {
  private final JdbcClient database;
  private final Access access;

  WardEthnicityRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "ward ethnicity";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/ward-ethnicity-2021.csv");
  }

  @Override
  public WardEthnicity read(Entry entry) {
    return new WardEthnicity(
        entry.refer("ward", "ward"),
        PlaceRecords.people(entry, "asian"),
        PlaceRecords.people(entry, "black"),
        PlaceRecords.people(entry, "mixed"),
        PlaceRecords.people(entry, "white"),
        PlaceRecords.people(entry, "other"));
  }

  @Override
  public String id(WardEthnicity row) {
    return row.ward();
  }

  @Override
  public void save(List<WardEthnicity> rows) {
    for (WardEthnicity row : rows) {
      database
          .sql(
              """
              insert into geography.ward_ethnicity (area_id, ward, asian, black, mixed, white, other)
              values (:area, :ward, :asian, :black, :mixed, :white, :other)
              on conflict (area_id, ward) do update set
                asian = excluded.asian, black = excluded.black, mixed = excluded.mixed,
                white = excluded.white, other = excluded.other
              """)
          .param("area", access.area().value())
          .param("ward", row.ward())
          .param("asian", row.asian())
          .param("black", row.black())
          .param("mixed", row.mixed())
          .param("white", row.white())
          .param("other", row.other())
          .update();
    }
  }
}

package org.kith.geography.domain;

import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code geography/lsoa-deprivation-2019.csv}: the national decile of each neighbourhood of 2011,
 * with the neighbourhood of 2021 that it became or lies in.
 */
@Component
@Order(15)
class DeprivationRecords implements RecordType<DeprivationRecords.Deprivation> {
  record Deprivation(String lsoa2011, String lsoa, int decile) {}

  private final JdbcClient database;
  private final Access access;

  DeprivationRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "deprivation";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/lsoa-deprivation-2019.csv");
  }

  @Override
  public Deprivation read(Entry entry) {
    return new Deprivation(
        PlaceRecords.code(entry, "lsoa_2011"),
        entry.refer("lsoa", "neighbourhood"),
        entry.parsed("decile", DeprivationRecords::decile, "a decile, 1 to 10", 1));
  }

  @Override
  public String id(Deprivation row) {
    return row.lsoa();
  }

  @Override
  public void save(List<Deprivation> rows) {
    for (Deprivation row : rows) {
      database
          .sql(
              """
              update geography.lsoa set decile_2019 = :decile
              where area_id = :area and code = :code
              """)
          .param("area", access.area().value())
          .param("code", row.lsoa())
          .param("decile", row.decile())
          .update();
    }
  }

  private static Optional<Integer> decile(String text) {
    return text.matches("[1-9]|10") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}

package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/lsoa-2011.csv}: what became of the neighbourhoods of 2011. */
@Component
@Order(15)
class EarlierNeighbourhoodRecords implements RecordType<EarlierNeighbourhoodRecords.Became> {
  record Became(String code, String lsoa, String change) {}

  static final String TYPE = "neighbourhood of 2011";

  private final JdbcClient database;
  private final Access access;

  EarlierNeighbourhoodRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return TYPE;
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/lsoa-2011.csv");
  }

  @Override
  public Became read(Entry entry) {
    return new Became(
        PlaceRecords.code(entry, "lsoa_2011"),
        entry.refer("lsoa", "neighbourhood"),
        entry.oneOf("change", List.of("unchanged", "split", "merged", "complex")));
  }

  @Override
  public String id(Became row) {
    return row.code().isEmpty() || row.lsoa().isEmpty() ? "" : row.code() + " " + row.lsoa();
  }

  @Override
  public List<Reference> offers(Became row) {
    return List.of(new Reference(TYPE, row.code()));
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(TYPE)
        && database
            .sql("select exists (select from geography.lsoa_2011 where code = :code)")
            .param("code", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<Became> rows) {
    for (Became row : rows) {
      database
          .sql(
              """
              insert into geography.lsoa_2011 (area_id, code, lsoa, change)
              values (:area, :code, :lsoa, :change)
              on conflict (area_id, code, lsoa) do update set change = excluded.change
              """)
          .param("area", access.area().value())
          .param("code", row.code())
          .param("lsoa", row.lsoa())
          .param("change", row.change())
          .update();
    }
  }
}

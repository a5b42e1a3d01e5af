package org.kith.geography.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code geography/msoas.csv}: middle-layer super output areas, of some neighbourhoods each. */
@Component
@Order(13)
class MsoaRecords implements RecordType<MsoaRecords.Msoa> {
  record Msoa(String code, String name) {}

  private final JdbcClient database;
  private final Access access;

  MsoaRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "middle-layer area";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("geography/msoas.csv");
  }

  @Override
  public Msoa read(Entry entry) {
    return new Msoa(PlaceRecords.code(entry, "code"), entry.text("name"));
  }

  @Override
  public String id(Msoa msoa) {
    return msoa.code();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql("select exists (select from geography.msoa where code = :code)")
            .param("code", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<Msoa> msoas) {
    for (Msoa msoa : msoas) {
      database
          .sql(
              """
              insert into geography.msoa (area_id, code, name) values (:area, :code, :name)
              on conflict (area_id, code) do update set name = excluded.name
              """)
          .param("area", access.area().value())
          .param("code", msoa.code())
          .param("name", msoa.name())
          .update();
    }
  }
}

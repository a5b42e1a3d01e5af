package org.kith.organisations;

import java.util.List;
import java.util.Set;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code organisations.yaml}: who the programme works with. */
@Component
@Order(20)
class OrganisationRecords implements RecordType<Organisation> {
  private static final Set<String> NO_LOCALITY = Set.of("borough-wide", "unattached", "outside");

  private final JdbcClient database;
  private final Access access;

  OrganisationRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "organisation";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("organisations.yaml");
  }

  @Override
  public Organisation read(Entry entry) {
    return new Organisation(
        entry.id("id"),
        entry.text("name"),
        entry.parsed(
            "sector", Sector::of, "one of " + String.join(", ", Sector.ids()), Sector.PUBLIC),
        footprint(entry),
        entry.optional("about"));
  }

  @Override
  public String id(Organisation organisation) {
    return organisation.id();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql("select exists (select from organisations.organisation where id = :id)")
            .param("id", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<Organisation> organisations) {
    for (Organisation organisation : organisations) {
      database
          .sql(
              """
              insert into organisations.organisation (area_id, id, name, sector, footprint, about)
              values (:area, :id, :name, :sector, :footprint, :about)
              on conflict (area_id, id) do update set
                name = excluded.name, sector = excluded.sector,
                footprint = excluded.footprint, about = excluded.about
              """)
          .param("area", access.area().value())
          .param("id", organisation.id())
          .param("name", organisation.name())
          .param("sector", organisation.sector().id())
          .param("footprint", organisation.footprint())
          .param("about", organisation.about())
          .update();
    }
  }

  private static String footprint(Entry entry) {
    String footprint = entry.text("footprint");
    if (!NO_LOCALITY.contains(footprint)) {
      entry.need("footprint", "locality", footprint);
    }
    return footprint;
  }
}

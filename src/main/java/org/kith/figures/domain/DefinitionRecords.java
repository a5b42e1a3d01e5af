package org.kith.figures.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.figures.Prominence;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code figures/definitions.csv}: what each quantity is called, and where it is worth showing. */
@Component
@Order(18)
class DefinitionRecords implements RecordType<DefinitionRecords.Definition> {
  record Definition(String subject, String definition, String label, Prominence prominence) {}

  private final JdbcClient database;
  private final Access access;

  DefinitionRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "definition";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("figures/definitions.csv");
  }

  @Override
  public Definition read(Entry entry) {
    return new Definition(
        entry.refer("subject", "subject"),
        entry.id("definition"),
        entry.text("label"),
        entry.parsed(
            "prominence",
            Prominence::of,
            "one of headline, main, detail, count",
            Prominence.DETAIL));
  }

  @Override
  public String id(Definition row) {
    return row.subject() + "/" + row.definition();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql(
                """
                select exists (
                  select from figures.definition where subject || '/' || definition = :id)
                """)
            .param("id", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<Definition> rows) {
    for (Definition row : rows) {
      database
          .sql(
              """
              insert into figures.definition (
                area_id, subject, definition, label, prominence, published)
              values (:area, :subject, :definition, :label, :prominence, true)
              on conflict (area_id, subject, definition)
              do update set label = excluded.label, prominence = excluded.prominence,
                published = true
              """)
          .param("area", access.area().value())
          .param("subject", row.subject())
          .param("definition", row.definition())
          .param("label", row.label())
          .param("prominence", row.prominence().id())
          .update();
    }
  }
}

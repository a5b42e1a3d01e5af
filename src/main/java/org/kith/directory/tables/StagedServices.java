package org.kith.directory.tables;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.imports.ImportRun;
import org.kith.imports.tables.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files that are imported, and what imports did. */
@Component
class StagedServices {
  private final JdbcClient database;
  private final Access access;

  StagedServices(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /**
   * A row.
   *
   * @param service that it is or will be; null: not compared yet
   * @param version of the service as it was compared; null: it is new
   */
  record Staged(
      int number,
      String sheet,
      int line,
      List<String> cells,
      @Nullable UUID service,
      @Nullable Integer version) {

    Place place(ServiceColumn column) {
      return new Place(sheet, line, column.ordinal());
    }
  }

  void add(ImportRun run, int number, String sheet, int line, List<String> cells) {
    database
        .sql(
            """
            insert into directory.staged (area_id, import_id, number, holder, sheet, line, cells)
            values (:area, :import, :number, :holder, :sheet, :line, :cells)
            """)
        .param("area", access.area().value())
        .param("import", run.id())
        .param("number", number)
        .param("holder", run.holder())
        .param("sheet", sheet)
        .param("line", line)
        .param("cells", cells.toArray(String[]::new))
        .update();
  }

  List<Staged> of(UUID importId) {
    return database
        .sql("select * from directory.staged where import_id = :import order by number")
        .param("import", importId)
        .query((row, number) ->
            new Staged(
                row.getInt("number"),
                row.getString("sheet"),
                row.getInt("line"),
                Arrays.asList((String[]) row.getArray("cells").getArray()),
                row.getObject("service_id", UUID.class),
                row.getObject("version", Integer.class)))
        .list();
  }

  long count(UUID importId) {
    return database
        .sql("select count(*) from directory.staged where import_id = :import")
        .param("import", importId)
        .query(Long.class)
        .single();
  }

  void compared(UUID importId, int number, UUID service, @Nullable Integer version) {
    database
        .sql(
            """
            update directory.staged set service_id = :service, version = :version
            where import_id = :import and number = :number
            """)
        .param("service", service)
        .param("version", version)
        .param("import", importId)
        .param("number", number)
        .update();
  }

  void forget(UUID importId) {
    database
        .sql("delete from directory.staged where import_id = :import")
        .param("import", importId)
        .update();
  }

  /** Notes what a service was before it is changed; of a new one, that it was not there. */
  void note(ImportRun run, UUID service, int version, boolean isNew) {
    database
        .sql(
            """
            insert into directory.imported (area_id, import_id, service_id, holder, version, was)
            values (:area, :import, :service, :holder, :version,
              case when not :new then (
                select to_jsonb(s) from directory.service s where s.id = :service) end)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("import", run.id())
        .param("service", service)
        .param("holder", run.holder())
        .param("version", version)
        .param("new", isNew)
        .update();
  }

  /** Takes away what was added and nobody has changed or written about since. */
  int remove(UUID importId) {
    return database
        .sql(
            """
            delete from directory.service s using directory.imported i
            where i.import_id = :import and i.was is null and s.area_id = i.area_id
              and s.id = i.service_id and s.version = i.version
              and not exists (
                select from directory.problem p
                where p.area_id = s.area_id and p.service_id = s.id)
            """)
        .param("import", importId)
        .update();
  }

  /** Makes what was changed, and nobody has changed since, what it was before. */
  int restore(UUID importId) {
    return database
        .sql(
            """
            update directory.service s set name = w.name, about = w.about, topics = w.topics,
              languages = w.languages, venues = w.venues, is_remote = w.is_remote,
              locality = w.locality, openings = w.openings, opening_note = w.opening_note,
              cost = w.cost, fee_pence = w.fee_pence, fee_note = w.fee_note,
              joining = w.joining, least_age = w.least_age, most_age = w.most_age,
              email = w.email, phone = w.phone, url = w.url, alert = w.alert,
              status = w.status, is_public = w.is_public, changed_at = now(),
              version = s.version + 1
            from directory.imported i
            cross join lateral jsonb_populate_record(null::directory.service, i.was) w
            where i.import_id = :import and i.was is not null and s.area_id = i.area_id
              and s.id = i.service_id and s.version = i.version
            """)
        .param("import", importId)
        .update();
  }

  /** Lets go of what was noted; how many there were. */
  int forgetNotes(UUID importId) {
    return database
        .sql("delete from directory.imported where import_id = :import")
        .param("import", importId)
        .update();
  }
}

package org.kith.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What every record looked like in its file when it was last loaded. Comparing with it, and not
 * with the database, tells what the file's writer changed since.
 */
@Component
class LoadedRecords {
  private final JdbcClient database;
  private final Access access;

  LoadedRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** One load at a time in an area; released when the transaction ends. */
  void lockArea() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('load:' || :area, 0))")
        .param("area", access.area().value())
        .query((row, number) -> number)
        .list();
  }

  /** An edit goes before a load or after it, and does not wait within it. */
  void lockForEdit() {
    boolean isFree =
        database
            .sql("select pg_try_advisory_xact_lock_shared(hashtextextended('load:' || :area, 0))")
            .param("area", access.area().value())
            .query(Boolean.class)
            .single();
    if (!isFree) {
      throw new LoadIsRunning();
    }
  }

  Optional<JsonNode> find(String type, String id) {
    return database
        .sql("select fields from imports.loaded where type = :type and id = :id")
        .param("type", type)
        .param("id", id)
        .query((row, number) -> FieldValues.read(row.getString("fields")))
        .optional();
  }

  Map<String, JsonNode> ofType(String type) {
    Map<String, JsonNode> loaded = new LinkedHashMap<>();
    database
        .sql("select id, fields from imports.loaded where type = :type")
        .param("type", type)
        .query(
            (RowCallbackHandler)
                row -> loaded.put(row.getString("id"), FieldValues.read(row.getString("fields"))));
    return loaded;
  }

  /** The id that a file gives a record; empty: no file has it. */
  Optional<String> idOf(String type, UUID record) {
    return database
        .sql("select id from imports.loaded where type = :type and became = :record")
        .param("type", type)
        .param("record", record)
        .query(String.class)
        .optional();
  }

  void remember(String type, String id, @Nullable UUID record, JsonNode fields) {
    database
        .sql(
            """
            insert into imports.loaded (area_id, type, id, became, fields)
            values (:area, :type, :id, :record, :fields::jsonb)
            on conflict (area_id, type, id)
            do update set fields = excluded.fields, became = excluded.became,
              loaded_at = now()
            """)
        .param("record", record)
        .param("area", access.area().value())
        .param("type", type)
        .param("id", id)
        .param("fields", fields.toString())
        .update();
  }

  /** The names of the fields that differ. */
  static Set<String> changes(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    names.removeIf(name -> before.path(name).equals(after.path(name)));
    return names;
  }
}

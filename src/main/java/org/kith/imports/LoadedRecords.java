package org.kith.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.access.Access;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import org.kith.imports.Value.Sequence;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every record looked like in its file when it was last loaded. Comparing with it, and not
 * with the database, tells what the file's writer changed since.
 */
@Component
class LoadedRecords {
  private static final JsonMapper JSON = JsonMapper.builder().build();

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

  Map<String, JsonNode> ofType(String type) {
    Map<String, JsonNode> loaded = new LinkedHashMap<>();
    database
        .sql("select id, fields from imports.loaded where type = :type")
        .param("type", type)
        .query(
            (RowCallbackHandler)
                row -> loaded.put(row.getString("id"), JSON.readTree(row.getString("fields"))));
    return loaded;
  }

  void remember(String type, String id, JsonNode fields) {
    database
        .sql(
            """
            insert into imports.loaded (area_id, type, id, fields)
            values (:area, :type, :id, :fields::jsonb)
            on conflict (area_id, type, id)
            do update set fields = excluded.fields, loaded_at = now()
            """)
        .param("area", access.area().value())
        .param("type", type)
        .param("id", id)
        .param("fields", fields.toString())
        .update();
  }

  static JsonNode json(Value value) {
    return switch (value) {
      case Scalar(String text, int line) -> JSON.getNodeFactory().stringNode(text.strip());
      case Sequence(List<Value> values, int line) -> {
        var array = JSON.createArrayNode();
        values.forEach(item -> array.add(json(item)));
        yield array;
      }
      case Mapping(Map<String, Value> fields, int line, String place) -> {
        var object = JSON.createObjectNode();
        fields.forEach((name, field) -> object.set(name, json(field)));
        yield object;
      }
    };
  }

  /** The names of the fields that differ. */
  static Set<String> changes(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    names.removeIf(name -> before.path(name).equals(after.path(name)));
    return names;
  }
}

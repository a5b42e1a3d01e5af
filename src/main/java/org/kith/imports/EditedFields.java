package org.kith.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What people changed in the browser of records that files hold too. A module tells it in the
 * transaction of the edit, so that no later load overwrites a person's words unseen.
 *
 * <p>A value is given as the record's file would have it: a text; for a list, a {@code List} of
 * values; for a record inside it, a {@code Map} from field to value. An empty text or list means
 * that the field was emptied.
 */
@Component
public class EditedFields {
  private static final ScopedValue<Boolean> LOADING = ScopedValue.newInstance();

  private final JdbcClient database;
  private final LoadedRecords loaded;
  private final Access access;
  private final Clock clock;

  EditedFields(JdbcClient database, LoadedRecords loaded, Access access, Clock clock) {
    this.database = database;
    this.loaded = loaded;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Fields of a record that were changed, with their new values; those that were not may be among
   * them.
   *
   * @param recordType the name of its {@link RecordType}
   * @param id as the record type gives it
   * @throws LoadIsRunning the edit has to wait for a load that may be about to write the same
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(String recordType, String id, Map<String, ?> fields) {
    loaded.lockForEdit();
    Optional<JsonNode> last = loaded.find(recordType, id);
    fields.forEach((field, value) -> {
      JsonNode now = FieldValues.json(value);
      if (last.isPresent() && FieldValues.same(last.get().path(field), now)) {
        forget(recordType, id, field);
      } else {
        keep(recordType, id, field, now);
      }
    });
  }

  /**
   * A record that was made in the browser, with all its fields; a file that later has a record of
   * this id has to say the same.
   *
   * @throws LoadIsRunning as {@link #note}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void created(String recordType, String id, Map<String, ?> fields) {
    note(recordType, id, fields);
  }

  /**
   * As {@link #note}, told by a store whose one door people's forms, tables and files all come
   * through. Of a record that no file has there is nothing to tell, and what a load writes is no
   * edit.
   *
   * @param record the id that it has as a record, see {@link RecordType#record}
   * @param fields those that differ; made only where a file has the record
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void noteWhereLoaded(
      String recordType, UUID record, Supplier<? extends Map<String, ?>> fields) {
    if (LOADING.isBound()) {
      return;
    }
    loaded
        .idOf(recordType, record)
        .ifPresent(id ->
            access.lent(
                Set.of(),
                () -> {
                  note(recordType, id, fields.get());
                  return id;
                }));
  }

  /** Writes what files say. */
  static void loading(Runnable work) {
    ScopedValue.where(LOADING, true).run(work);
  }

  /** By record and field, what was changed in the browser since its file was last loaded. */
  Map<String, Map<String, BrowserValue>> ofType(String recordType) {
    Map<String, Map<String, BrowserValue>> edits = new LinkedHashMap<>();
    database
        .sql(
            """
            select id, field, value, edited_at from imports.edited
            where type = :type order by id, field
            """)
        .param("type", recordType)
        .query(
            (RowCallbackHandler)
                row ->
                    edits
                        .computeIfAbsent(row.getString("id"), id -> new LinkedHashMap<>())
                        .put(
                            row.getString("field"),
                            new BrowserValue(
                                FieldValues.read(row.getString("value")),
                                row.getTimestamp("edited_at").toInstant())));
    return edits;
  }

  /** Once the file says the same, it is the file's again. */
  void forget(String recordType, String id, String field) {
    database
        .sql("delete from imports.edited where type = :type and id = :id and field = :field")
        .param("type", recordType)
        .param("id", id)
        .param("field", field)
        .update();
  }

  private void keep(String recordType, String id, String field, JsonNode value) {
    database
        .sql(
            """
            insert into imports.edited (area_id, type, id, field, value, edited_by, edited_at)
            values (:area, :type, :id, :field, :value::jsonb, :by, :at)
            on conflict (area_id, type, id, field) do update
            set value = excluded.value, edited_by = excluded.edited_by, edited_at = excluded.edited_at
            where imports.edited.value <> excluded.value
            """)
        .param("area", access.area().value())
        .param("type", recordType)
        .param("id", id)
        .param("field", field)
        .param("value", value.toString())
        .param("by", access.who().name())
        .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
        .update();
  }
}

package org.kith.imports.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.files.FileId;
import org.kith.imports.Subject;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports of tables in the database; the policies show them to their holders. */
@Component
class StoredImports {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;
  private final Access access;

  StoredImports(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  void add(TableImport one) {
    database
        .sql(
            """
            insert into imports.import (area_id, id, holder, type, subject, subject_name, file,
              file_name, shape, answers, state, asked_by, asked_at)
            values (:area, :id, :holder, :type, :subject, :name, :file, :fileName, :shape,
              :answers::json, :state, :by, :at)
            """)
        .param("area", access.area().value())
        .param("id", one.id())
        .param("holder", one.subject().holder())
        .param("type", one.type())
        .param("subject", one.subject().id())
        .param("name", one.subject().name())
        .param("file", one.file() == null ? null : one.file().value())
        .param("fileName", one.fileName())
        .param("shape", one.shape())
        .param("answers", JSON.writeValueAsString(one.answers()))
        .param("state", one.state().id())
        .param("by", one.askedBy())
        .param("at", OffsetDateTime.ofInstant(one.askedAt(), java.time.ZoneOffset.UTC))
        .update();
  }

  Optional<TableImport> find(UUID id) {
    return database
        .sql("select * from imports.import where id = :id")
        .param("id", id)
        .query((row, number) -> one(row))
        .optional();
  }

  /** For the rest of the transaction nobody else changes it. */
  Optional<TableImport> lock(UUID id) {
    return database
        .sql("select * from imports.import where id = :id for no key update")
        .param("id", id)
        .query((row, number) -> one(row))
        .optional();
  }

  List<TableImport> latest(int most) {
    return database
        .sql("select * from imports.import order by asked_at desc, id limit :most")
        .param("most", most)
        .query((row, number) -> one(row))
        .list();
  }

  List<TableImport> running() {
    return database
        .sql(
            """
            select * from imports.import
            where state in ('checking', 'applying') order by changed_at, id
            """)
        .query((row, number) -> one(row))
        .list();
  }

  /** Those whose file is still here though nobody did anything for so many days. */
  List<TableImport> leftLying(int days) {
    return database
        .sql(
            """
            select * from imports.import
            where state in ('mapping', 'checked')
              and changed_at < now() - make_interval(days => :days)
            """)
        .param("days", days)
        .query((row, number) -> one(row))
        .list();
  }

  void move(UUID id, State state) {
    database
        .sql("update imports.import set state = :state, changed_at = now() where id = :id")
        .param("state", state.id())
        .param("id", id)
        .update();
  }

  void answer(UUID id, Map<String, String> answers) {
    database
        .sql(
            "update imports.import set answers = :answers::json, changed_at = now() where id = :id")
        .param("answers", JSON.writeValueAsString(answers))
        .param("id", id)
        .update();
  }

  void result(UUID id, Map<String, Long> counts, long problems, long staged) {
    database
        .sql(
            """
            update imports.import set counts = :counts::json, problems = :problems,
              staged = :staged, changed_at = now()
            where id = :id
            """)
        .param("counts", JSON.writeValueAsString(counts))
        .param("problems", problems)
        .param("staged", staged)
        .param("id", id)
        .update();
  }

  void forgetFile(UUID id) {
    database.sql("update imports.import set file = null where id = :id").param("id", id).update();
  }

  Map<String, String> remembered(String holder, String type, String shape) {
    return database
        .sql(
            """
            select answers::text from imports.mapping
            where holder = :holder and type = :type and shape = :shape
            """)
        .param("holder", holder)
        .param("type", type)
        .param("shape", shape)
        .query(String.class)
        .optional()
        .map(StoredImports::texts)
        .orElse(Map.of());
  }

  void remember(TableImport one, Map<String, String> answers) {
    database
        .sql(
            """
            insert into imports.mapping (area_id, holder, type, shape, answers)
            values (:area, :holder, :type, :shape, :answers::json)
            on conflict (area_id, holder, type, shape)
            do update set answers = excluded.answers, kept_at = now()
            """)
        .param("area", access.area().value())
        .param("holder", one.subject().holder())
        .param("type", one.type())
        .param("shape", one.shape())
        .param("answers", JSON.writeValueAsString(answers))
        .update();
  }

  private static Map<String, String> texts(String json) {
    return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  private static TableImport one(ResultSet row) throws SQLException {
    UUID file = row.getObject("file", UUID.class);
    return new TableImport(
        row.getObject("id", UUID.class),
        row.getString("type"),
        new Subject(
            row.getString("subject"), row.getString("holder"), row.getString("subject_name")),
        file == null ? null : new FileId(file),
        row.getString("file_name"),
        row.getString("shape"),
        texts(row.getString("answers")),
        State.of(row.getString("state")),
        JSON.readValue(
            row.getString("counts"), new TypeReference<LinkedHashMap<String, Long>>() {}),
        row.getLong("problems"),
        row.getLong("staged"),
        row.getString("asked_by"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}

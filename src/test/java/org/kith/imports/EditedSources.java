package org.kith.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.TestArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sources of one area, as their file has them and as people change them in the browser. */
final class EditedSources {
  /** The day of every edit, as messages show it. */
  static final String TODAY = new BrowserValue(FieldValues.json((Object) ""), Instant.now()).day();

  private final TestArea area;
  private final EditedFields edits;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  EditedSources(
      TestArea area, EditedFields edits, JdbcClient database, TransactionTemplate transactions) {
    this.area = area;
    this.edits = edits;
    this.database = database;
    this.transactions = transactions;
  }

  void file(String title, String publisher, String url) {
    area.files()
        .file(
            "sources.yaml",
            """
            - id: report
              title: %s
              publisher: %s
              published: 2022-06
              kind: report
            """
                    .formatted(title, publisher)
                + (url.isEmpty() ? "" : "  url: " + url + "\n"));
  }

  /** As a module does: the record, and the note of it. */
  void edit(Map<String, String> fields) {
    inTransaction(running -> {
      fields.forEach((field, value) ->
          database
              .sql(
                  """
                  update figures.source set
                    title = case when :field = 'title' then :value else title end,
                    publisher = case when :field = 'publisher' then :value else publisher end,
                    url = case when :field = 'url' then :value else url end
                  where id = 'report'
                  """)
              .param("field", field)
              .param("value", value)
              .update());
      edits.note("source", "report", fields);
    });
  }

  void create(String id, Map<String, String> fields) {
    inTransaction(running -> {
      database
          .sql(
              """
              insert into figures.source (area_id, id, title, publisher, published, kind)
              values (:area, :id, :title, :publisher, :published, :kind)
              """)
          .param("area", area.id().value())
          .param("id", id)
          .param("title", fields.get("title"))
          .param("publisher", fields.get("publisher"))
          .param("published", fields.getOrDefault("published", "unstated"))
          .param("kind", fields.get("kind"))
          .update();
      edits.created("source", id, fields);
    });
  }

  void inTransaction(Consumer<Object> work) {
    area.acting(() ->
        transactions.execute(running -> {
          work.accept(running);
          return true;
        }));
  }

  String title() {
    return field("title");
  }

  String publisher() {
    return field("publisher");
  }

  String field(String field) {
    return only(
        """
        select coalesce(case :field when 'title' then title when 'url' then url else publisher end, '')
        from figures.source where id = 'report'
        """,
        field);
  }

  long notes() {
    return Long.parseLong(
        only("select count(*)::text from imports.edited where :field <> ''", "any"));
  }

  String only(String question, String field) {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database.sql(question).param("field", field).query(String.class).single())));
  }

  List<String> problems() {
    return catchThrowableOfType(LoadRefused.class, () -> area.load()).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}

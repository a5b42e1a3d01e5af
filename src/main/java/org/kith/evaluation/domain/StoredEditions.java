package org.kith.evaluation.domain;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.documents.Document;
import org.kith.documents.DocumentJson;
import org.kith.evaluation.Comparison;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Edition.Publication;
import org.kith.evaluation.Edition.Step;
import org.kith.evaluation.Edition.StoredFile;
import org.kith.evaluation.EditionNumber;
import org.kith.evaluation.Editions;
import org.kith.evaluation.Format;
import org.kith.evaluation.Story;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredEditions implements Editions {
  private static final String EDITIONS =
      """
      select e.id, e.title, e.note, e.model_hash, e.revises, e.drafted_by, e.drafted_at,
        p.number, p.revision, p.actor as published_by, p.at as published_at,
        p.reason as published_reason,
        d.actor as discarded_by, d.at as discarded_at, d.reason as discarded_reason,
        w.actor as withdrawn_by, w.at as withdrawn_at, w.reason as withdrawn_reason
      from evaluation.edition e
      left join evaluation.edition_step p
        on p.area_id = e.area_id and p.edition = e.id and p.step = 'published'
      left join evaluation.edition_step d
        on d.area_id = e.area_id and d.edition = e.id and d.step = 'discarded'
      left join evaluation.edition_step w
        on w.area_id = e.area_id and w.edition = e.id and w.step = 'withdrawn'
      """;

  private final JdbcClient database;
  private final EditionRows rows;
  private final Access access;
  private final DraftReport report;

  StoredEditions(JdbcClient database, EditionRows rows, Access access, DraftReport report) {
    this.database = database;
    this.rows = rows;
    this.access = access;
    this.report = report;
  }

  @Override
  public List<Edition> published() {
    return read(
        database.sql(
            EDITIONS + "where p.number is not null order by p.number desc, p.revision desc"));
  }

  @Override
  public List<Edition> drafts() {
    return read(
        database.sql(
            EDITIONS + "where p.number is null and d.edition is null order by e.drafted_at, e.id"));
  }

  @Override
  public Optional<Edition> latest() {
    return read(
            database.sql(
                EDITIONS
                    + """
                    where p.number is not null and w.edition is null
                    order by p.number desc, p.revision desc limit 1
                    """))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Edition> published(EditionNumber number) {
    return read(
            database
                .sql(EDITIONS + "where p.number = :number and p.revision = :revision")
                .param("number", number.number())
                .param("revision", number.revision()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Edition> edition(UUID id) {
    return read(database.sql(EDITIONS + "where e.id = :id").param("id", id)).stream().findFirst();
  }

  @Override
  public Optional<byte[]> file(UUID id, Format format) {
    return rows.content(id, format.id());
  }

  @Override
  public Optional<Document> document(UUID id) {
    Optional<Edition> edition = edition(id);
    return edition
        .flatMap(known -> rows.content(id, EditionRows.MODEL))
        .map(model -> DocumentJson.read(new String(model, StandardCharsets.UTF_8)))
        .map(document -> whole(document, edition.orElseThrow()));
  }

  private static Document whole(Document document, Edition edition) {
    if (!document.hash().equals(edition.modelHash())) {
      throw new IllegalStateException("not the model that was stored: " + edition.id());
    }
    return document;
  }

  @Override
  public Comparison compare(UUID earlier, UUID later) {
    return Comparison.of(
        FrozenFigureRows.of(database, earlier), FrozenFigureRows.of(database, later));
  }

  @Override
  public Comparison sinceThen(UUID id) {
    Drawn now =
        ActingAs.<Drawn, RuntimeException>actingAs(
            Actor.visitor(access.area()), () -> report.drawnFor(""));
    return Comparison.of(FrozenFigureRows.of(database, id), now.figures());
  }

  @Override
  public List<Story> stories() {
    return database
        .sql(
            """
            select distinct on (s.place) s.place, s.label
            from evaluation.edition_story s
            join evaluation.edition_step p
              on p.area_id = s.area_id and p.edition = s.edition and p.step = 'published'
            where not exists (
              select from evaluation.edition_step w
              where w.area_id = s.area_id and w.edition = s.edition and w.step = 'withdrawn')
            order by s.place, p.number desc, p.revision desc
            """)
        .query((row, number) -> new Story(row.getString("place"), row.getString("label")))
        .list();
  }

  private List<Edition> read(JdbcClient.StatementSpec query) {
    List<Edition> bare = query.query(StoredEditions::edition).list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<UUID, List<StoredFile>> files = files(bare.stream().map(Edition::id).toList());
    return bare.stream()
        .map(edition -> with(edition, files.getOrDefault(edition.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<StoredFile>> files(List<UUID> editions) {
    Map<UUID, List<StoredFile>> files = new HashMap<>();
    database
        .sql(
            """
            select edition, format, sha256, bytes from evaluation.edition_file
            where edition = any (:editions)
            """)
        .param("editions", editions.toArray(UUID[]::new))
        .query(row -> {
          files
              .computeIfAbsent(row.getObject("edition", UUID.class), id -> new ArrayList<>())
              .add(
                  new StoredFile(
                      Format.valueOf(row.getString("format").toUpperCase(java.util.Locale.ROOT)),
                      row.getString("sha256"),
                      row.getInt("bytes")));
        });
    files.values().forEach(some -> some.sort(java.util.Comparator.comparing(StoredFile::format)));
    return files;
  }

  private static Edition with(Edition bare, List<StoredFile> files) {
    return new Edition(
        bare.id(),
        bare.title(),
        bare.note(),
        bare.modelHash(),
        bare.revises(),
        bare.drafted(),
        bare.published(),
        bare.discarded(),
        bare.withdrawn(),
        files);
  }

  private static Edition edition(ResultSet row, int index) throws SQLException {
    Step published = step(row, "published");
    return new Edition(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("note"),
        row.getString("model_hash"),
        row.getObject("revises", UUID.class),
        new Step(row.getString("drafted_by"), row.getTimestamp("drafted_at").toInstant(), ""),
        published == null
            ? null
            : new Publication(
                new EditionNumber(row.getInt("number"), row.getInt("revision")), published),
        step(row, "discarded"),
        step(row, "withdrawn"),
        List.of());
  }

  private static @Nullable Step step(ResultSet row, String step) throws SQLException {
    String by = row.getString(step + "_by");
    return by == null
        ? null
        : new Step(by, row.getTimestamp(step + "_at").toInstant(), row.getString(step + "_reason"));
  }
}

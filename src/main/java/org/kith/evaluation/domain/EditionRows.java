package org.kith.evaluation.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.evaluation.Edition.Step;
import org.kith.evaluation.EditionNumber;
import org.kith.evaluation.Format;
import org.kith.evaluation.FrozenFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What editions are made of, row by row; callers bring the transaction. */
@Component
class EditionRows {
  static final String MODEL = "model";

  private final JdbcClient database;
  private final Access access;

  EditionRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** False where there is one of this id already. */
  boolean add(
      UUID id, String title, String note, String hash, @Nullable UUID revises, Step drafted) {
    return database
            .sql(
                """
                insert into evaluation.edition
                  (area_id, id, title, note, model_hash, revises, drafted_by, drafted_at)
                values (:area, :id, :title, :note, :hash, :revises, :by, :at)
                on conflict do nothing
                """)
            .param("area", area())
            .param("id", id)
            .param("title", title)
            .param("note", note)
            .param("hash", hash)
            .param("revises", revises)
            .param("by", drafted.by())
            .param("at", at(drafted.at()))
            .update()
        > 0;
  }

  void addContent(UUID edition, byte[] model, Map<Format, byte[]> files) {
    addPart(edition, MODEL, model);
    files.forEach((format, bytes) -> {
      addPart(edition, format.id(), bytes);
      database
          .sql(
              """
              insert into evaluation.edition_file (area_id, edition, format, sha256, bytes)
              values (:area, :edition, :format, :sha256, :bytes)
              """)
          .param("area", area())
          .param("edition", edition)
          .param("format", format.id())
          .param("sha256", Sha256.of(bytes))
          .param("bytes", bytes.length)
          .update();
    });
  }

  private void addPart(UUID edition, String part, byte[] content) {
    database
        .sql(
            """
            insert into evaluation.edition_content (area_id, edition, part, content)
            values (:area, :edition, :part, :content)
            """)
        .param("area", area())
        .param("edition", edition)
        .param("part", part)
        .param("content", content)
        .update();
  }

  void addStories(UUID edition, List<StoryPlace> stories) {
    for (StoryPlace story : stories) {
      database
          .sql(
              """
              insert into evaluation.edition_story (area_id, edition, place, fingerprint, label,
                section, first_block, blocks, sections)
              values (:area, :edition, :place, :fingerprint, :label, :section, :first, :blocks,
                :sections)
              """)
          .param("area", area())
          .param("edition", edition)
          .param("place", story.text().place())
          .param("fingerprint", story.text().fingerprint())
          .param("label", story.label())
          .param("section", story.section())
          .param("first", story.firstBlock())
          .param("blocks", story.blocks())
          .param("sections", story.sections().toArray(String[]::new))
          .update();
    }
  }

  void addValues(UUID edition, List<FrozenFigure> figures) {
    FrozenFigureRows.add(database, area(), edition, figures);
  }

  /** A revision says what the edition said that it revises. */
  void copyValues(UUID from, UUID to) {
    database
        .sql(
            """
            insert into evaluation.edition_value (area_id, edition, statement, place, label, about,
              kind, shown, unit, low, high, first_day, last_day, period, breakdown)
            select area_id, :to, statement, place, label, about, kind, shown, unit, low, high,
              first_day, last_day, period, breakdown
            from evaluation.edition_value where edition = :from
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  void addStep(UUID edition, String step, Step done, @Nullable EditionNumber number) {
    database
        .sql(
            """
            insert into evaluation.edition_step
              (area_id, edition, step, at, actor, reason, number, revision)
            values (:area, :edition, :step, :at, :by, :reason, :number, :revision)
            """)
        .param("area", area())
        .param("edition", edition)
        .param("step", step)
        .param("at", at(done.at()))
        .param("by", done.by())
        .param("reason", done.reason())
        .param("number", number == null ? null : number.number())
        .param("revision", number == null ? null : number.revision())
        .update();
  }

  /** The database lets only content go whose edition is discarded or withdrawn. */
  void eraseContent(UUID edition) {
    database
        .sql("delete from evaluation.edition_content where edition = :edition")
        .param("edition", edition)
        .update();
  }

  Optional<byte[]> content(UUID edition, String part) {
    return database
        .sql(
            """
            select content from evaluation.edition_content
            where edition = :edition and part = :part
            """)
        .param("edition", edition)
        .param("part", part)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  EditionNumber nextNumber() {
    return database
        .sql("select coalesce(max(number), 0) + 1 from evaluation.edition_step")
        .query((row, index) -> new EditionNumber(row.getInt(1), 0))
        .single();
  }

  EditionNumber nextRevision(EditionNumber of) {
    return database
        .sql("select max(revision) + 1 from evaluation.edition_step where number = :number")
        .param("number", of.number())
        .query((row, index) -> new EditionNumber(of.number(), row.getInt(1)))
        .single();
  }

  List<StoryPlace> stories(UUID edition) {
    return database
        .sql(
            """
            select place, fingerprint, label, section, first_block, blocks, sections
            from evaluation.edition_story where edition = :edition order by place
            """)
        .param("edition", edition)
        .query((row, number) ->
            new StoryPlace(
                new WithdrawnText(row.getString("place"), row.getString("fingerprint")),
                row.getString("label"),
                row.getString("section"),
                row.getInt("first_block"),
                row.getInt("blocks"),
                List.of((String[]) row.getArray("sections").getArray())))
        .list();
  }

  Set<WithdrawnText> withdrawnTexts() {
    return database
        .sql("select place, fingerprint from evaluation.withdrawn_text")
        .query((row, number) ->
            new WithdrawnText(row.getString("place"), row.getString("fingerprint")))
        .set();
  }

  void addWithdrawnText(WithdrawnText text, Step done) {
    database
        .sql(
            """
            insert into evaluation.withdrawn_text (area_id, place, fingerprint, at, actor)
            values (:area, :place, :fingerprint, :at, :by)
            on conflict do nothing
            """)
        .param("area", area())
        .param("place", text.place())
        .param("fingerprint", text.fingerprint())
        .param("at", at(done.at()))
        .param("by", done.by())
        .update();
  }

  private String area() {
    return access.area().value();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

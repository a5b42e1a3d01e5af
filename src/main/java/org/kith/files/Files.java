package org.kith.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.files.domain.FileName;
import org.kith.files.domain.Fingerprint;
import org.kith.files.domain.JpegPicture;
import org.kith.files.domain.PngPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of the current actor's area. The caller, who knows what a file is for, authorises and
 * audits; the database shows a file only from inside, to the organisation it belongs to, and to
 * everybody once it is published.
 */
@Component
public class Files {
  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  Files(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Keeps what somebody sent in, in the running transaction; pictures without what they tell about
   * place and device. Refuses with {@link UploadRefused} what {@link Uploads} refuses.
   *
   * @param name as it came; it is made safe
   * @param purpose what it is kept for, such as {@code partner-return}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredFile keep(String name, byte[] bytes, String purpose) {
    return keep(name, bytes, purpose, null);
  }

  /**
   * As {@link #keep(String, byte[], String)}, for a partner, who may then see it.
   *
   * @param organisation whose file it is; null: the team's
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredFile keep(String name, byte[] bytes, String purpose, @Nullable String organisation) {
    UploadKind kind = Uploads.check(bytes);
    byte[] clean =
        switch (kind) {
          case JPEG -> JpegPicture.withoutMetadata(bytes);
          case PNG -> PngPicture.withoutMetadata(bytes);
          case PDF, XLSX, DOCX, PPTX, TEXT -> bytes;
        };
    return write(
        FileName.safe(name, kind.endings()), kind.mediaType(), clean, purpose, organisation);
  }

  /**
   * Keeps what the programme made itself, as it is, in the running transaction: an edition's
   * report, a paper for the board.
   *
   * @param name with the ending that it shall have
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredFile keepMade(String name, String mediaType, byte[] bytes, String purpose) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return write(FileName.safe(name, List.of(ending)), mediaType, bytes, purpose, null);
  }

  /** What is known about a file; empty where there is none, or none that the actor may see. */
  @Transactional(readOnly = true)
  public Optional<StoredFile> find(FileId id) {
    return database
        .sql(
            """
            select id, name, media_type, size, sha256, purpose, kept_at, published
            from files.stored where id = :id
            """)
        .param("id", id.value())
        .query(Files::file)
        .optional();
  }

  /**
   * A file with its bytes; empty where there is none, or none that the actor may see. Refuses with
   * {@link FileDamaged} bytes that are not those that were stored.
   */
  @Transactional(readOnly = true)
  public Optional<OpenedFile> open(FileId id) {
    Optional<OpenedFile> opened =
        database
            .sql(
                """
                select id, name, media_type, size, sha256, purpose, kept_at, published, content
                from files.stored where id = :id
                """)
            .param("id", id.value())
            .query((row, number) -> new OpenedFile(file(row, number), row.getBytes("content")))
            .optional();
    opened
        .filter(found -> !Fingerprint.of(found.content()).equals(found.file().sha256()))
        .ifPresent(found -> {
          throw new FileDamaged(found.file());
        });
    return opened;
  }

  /** Lets visitors have a file, from the end of the running transaction on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void publish(FileId id) {
    setPublished(id, true);
  }

  /** Takes a file back from visitors. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(FileId id) {
    setPublished(id, false);
  }

  /** Deletes a file in the running transaction; whether there was one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean forget(FileId id) {
    return database.sql("delete from files.stored where id = :id").param("id", id.value()).update()
        > 0;
  }

  private void setPublished(FileId id, boolean published) {
    database
        .sql("update files.stored set published = :published where id = :id")
        .param("published", published)
        .param("id", id.value())
        .update();
  }

  private StoredFile write(
      String name, String mediaType, byte[] bytes, String purpose, @Nullable String organisation) {
    StoredFile file =
        new StoredFile(
            FileId.random(),
            name,
            mediaType,
            bytes.length,
            Fingerprint.of(bytes),
            purpose,
            clock.instant(),
            false);
    database
        .sql(
            """
            insert into files.stored (area_id, id, name, media_type, size, sha256, purpose,
              organisation, kept_by, kept_at, content)
            values (:area, :id, :name, :mediaType, :size, :sha256, :purpose,
              :organisation, :keptBy, :keptAt, :content)
            """)
        .param("area", access.area().value())
        .param("id", file.id().value())
        .param("name", name)
        .param("mediaType", mediaType)
        .param("size", file.size())
        .param("sha256", file.sha256())
        .param("purpose", purpose)
        .param("organisation", organisation)
        .param("keptBy", access.who().name())
        .param("keptAt", OffsetDateTime.ofInstant(file.keptAt(), ZoneOffset.UTC))
        .param("content", bytes)
        .update();
    return file;
  }

  private static StoredFile file(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        new FileId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("media_type"),
        row.getInt("size"),
        row.getString("sha256"),
        row.getString("purpose"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("published"));
  }
}

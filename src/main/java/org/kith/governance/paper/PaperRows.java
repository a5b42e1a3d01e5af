package org.kith.governance.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.documents.Document;
import org.kith.documents.DocumentJson;
import org.kith.governance.Paper;
import org.kith.governance.PaperFormat;
import org.kith.governance.paper.Facts.Before;
import org.kith.governance.paper.Facts.Said;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issued papers as they are stored; callers bring the transaction. */
@Component
class PaperRows {
  private final JdbcClient database;
  private final Access access;

  PaperRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Keeps the paper; its fingerprints are those of the bytes. */
  void add(Paper paper, Document document, Map<PaperFormat, byte[]> files) {
    database
        .sql(
            """
            insert into governance.paper
              (area_id, id, quarter, title, note, model, model_hash, issued_by, issued_at)
            values (:area, :id, :quarter, :title, :note, :model, :hash, :by, :at)
            """)
        .param("area", area())
        .param("id", paper.id())
        .param("quarter", paper.quarter().toString())
        .param("title", paper.title())
        .param("note", paper.note())
        .param("model", DocumentJson.write(document))
        .param("hash", document.hash())
        .param("by", paper.issuedBy())
        .param("at", paper.issuedAt().atOffset(ZoneOffset.UTC))
        .update();
    files.forEach((format, bytes) ->
        database
            .sql(
                """
                insert into governance.paper_file (area_id, paper, format, content, sha256)
                values (:area, :paper, :format, :content, :sha256)
                """)
            .param("area", area())
            .param("paper", paper.id())
            .param("format", format.id())
            .param("content", bytes)
            .param("sha256", sha256(bytes))
            .update());
  }

  void addFigures(UUID paper, Map<String, Said> figures) {
    database
        .sql(
            """
            insert into governance.paper_figure (area_id, paper, statement, label, shown)
            select :area, :paper, statement, label, shown
            from unnest(:statements, :labels, :shown) as said (statement, label, shown)
            """)
        .param("area", area())
        .param("paper", paper)
        .param("statements", figures.keySet().toArray(String[]::new))
        .param("labels", figures.values().stream().map(Said::label).toArray(String[]::new))
        .param("shown", figures.values().stream().map(Said::shown).toArray(String[]::new))
        .update();
  }

  /** Latest first. */
  List<Paper> all() {
    Map<UUID, Map<PaperFormat, String>> fingerprints = fingerprints();
    return database
        .sql(
            """
            select id, quarter, title, note, issued_by, issued_at
            from governance.paper order by issued_at desc, id
            """)
        .query((row, number) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Paper(
              id,
              Quarter.parse(row.getString("quarter")).orElseThrow(),
              row.getString("title"),
              row.getString("note"),
              row.getString("issued_by"),
              row.getTimestamp("issued_at").toInstant(),
              fingerprints.getOrDefault(id, Map.of()));
        })
        .list();
  }

  Optional<Document> document(UUID id) {
    return database
        .sql("select model from governance.paper where id = :id")
        .param("id", id)
        .query((row, number) -> DocumentJson.read(row.getString("model")))
        .optional();
  }

  Optional<byte[]> file(UUID id, PaperFormat format) {
    return database
        .sql("select content from governance.paper_file where paper = :id and format = :format")
        .param("id", id)
        .param("format", format.id())
        .query((row, number) -> row.getBytes("content"))
        .optional();
  }

  /** What the latest paper about an earlier quarter froze. */
  Optional<Before> before(Quarter quarter) {
    return all().stream()
        .filter(paper -> paper.quarter().compareTo(quarter) < 0)
        .max(Comparator.comparing(Paper::quarter).thenComparing(Paper::issuedAt))
        .map(paper -> new Before(paper.quarter(), figures(paper.id())));
  }

  private Map<String, Said> figures(UUID paper) {
    Map<String, Said> figures = new LinkedHashMap<>();
    database
        .sql("select statement, label, shown from governance.paper_figure where paper = :paper")
        .param("paper", paper)
        .query(row -> {
          figures.put(
              row.getString("statement"), new Said(row.getString("label"), row.getString("shown")));
        });
    return figures;
  }

  private Map<UUID, Map<PaperFormat, String>> fingerprints() {
    Map<UUID, Map<PaperFormat, String>> fingerprints = new LinkedHashMap<>();
    database
        .sql("select paper, format, sha256 from governance.paper_file")
        .query(row -> {
          fingerprints
              .computeIfAbsent(
                  row.getObject("paper", UUID.class), id -> new EnumMap<>(PaperFormat.class))
              .put(
                  PaperFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                  row.getString("sha256"));
        });
    return fingerprints;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private String area() {
    return access.area().value();
  }
}

package org.kith.figures.domain;

import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.figures.Source;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code sources.yaml}: the documents that figures are taken from. */
@Component
@Order(17)
class SourceRecords implements RecordType<Source> {
  private static final List<String> KINDS = List.of("report", "web page", "news article", "return");

  private final JdbcClient database;
  private final Access access;

  SourceRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "source";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("sources.yaml");
  }

  @Override
  public Source read(Entry entry) {
    String url =
        entry.parsed("url", SourceRecords::webAddress, "an address that starts with https://", "");
    return new Source(
        entry.id("id"),
        entry.text("title"),
        entry.text("publisher"),
        entry.period("published"),
        entry.oneOf("kind", KINDS),
        url.isEmpty() ? null : url);
  }

  @Override
  public String id(Source source) {
    return source.id();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql("select exists (select from figures.source where id = :id)")
            .param("id", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<Source> sources) {
    for (Source source : sources) {
      database
          .sql(
              """
              insert into figures.source (
                area_id, id, title, publisher, published, kind, url, shown)
              values (:area, :id, :title, :publisher, :published, :kind, :url, true)
              on conflict (area_id, id) do update set
                title = excluded.title, publisher = excluded.publisher,
                published = excluded.published, kind = excluded.kind, url = excluded.url,
                shown = true
              """)
          .param("area", access.area().value())
          .param("id", source.id())
          .param("title", source.title())
          .param("publisher", source.publisher())
          .param("published", source.published().words())
          .param("kind", source.kind())
          .param("url", source.url())
          .update();
    }
  }

  private static Optional<String> webAddress(String text) {
    return text.isEmpty() || text.startsWith("https://") ? Optional.of(text) : Optional.empty();
  }
}

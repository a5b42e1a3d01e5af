package org.kith.comms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.comms.TeamNews.Written;
import org.kith.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News as it is kept: the pieces, and what they say. */
@Component
class TeamNewsRows {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient database;
  private final Access access;

  TeamNewsRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Drafts first, then newest first. */
  List<TeamNews> all() {
    Map<String, Map<String, Written>> texts = texts();
    return database
        .sql(
            """
            select slug, title, published, made_at, due, shown_from, withdrawn_reason from comms.news
            order by shown_from is not null, last_day desc, slug desc
            """)
        .query((row, number) -> news(row, texts))
        .list();
  }

  Optional<TeamNews> item(String slug) {
    return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
  }

  private static TeamNews news(ResultSet row, Map<String, Map<String, Written>> texts)
      throws SQLException {
    String slug = row.getString("slug");
    return new TeamNews(
        slug,
        row.getString("title"),
        Period.parse(row.getString("published")).orElseThrow(),
        row.getTimestamp("made_at").toInstant(),
        instant(row.getTimestamp("due")),
        instant(row.getTimestamp("shown_from")),
        row.getString("withdrawn_reason"),
        texts.getOrDefault(slug, Map.of()));
  }

  private Map<String, Map<String, Written>> texts() {
    Map<String, Map<String, Written>> texts = new HashMap<>();
    database
        .sql(
            """
            select v.*, case when v.language = 'en' and n.shown_from is not null then n.number
              else t.number end as live
            from comms.news_version v
            join comms.news n using (area_id, slug)
            left join comms.news_translation t using (area_id, slug, language)
            where v.number = (
              select max(l.number) from comms.news_version l
              where l.area_id = v.area_id and l.slug = v.slug and l.language = v.language)
            """)
        .query(row -> {
          texts
              .computeIfAbsent(row.getString("slug"), slug -> new LinkedHashMap<>())
              .put(
                  row.getString("language"),
                  new Written(NewsVersions.version(row), row.getObject("live", Integer.class)));
        });
    return texts;
  }

  boolean has(String slug) {
    return database
        .sql("select exists (select from comms.news where slug = :slug)")
        .param("slug", slug)
        .query(Boolean.class)
        .single();
  }

  void add(String slug, NewsText says, LocalDate today) {
    database
        .sql(
            """
            insert into comms.news (area_id, slug, title, published, last_day, summary, body)
            values (:area, :slug, :title, :published, :day, :summary, :body)
            """)
        .param("area", access.area().value())
        .param("slug", slug)
        .param("title", says.title())
        .param("published", today.toString())
        .param("day", today)
        .param("summary", says.summary())
        .param("body", says.body())
        .update();
  }

  /** The words of a draft that nobody has let out or scheduled yet. */
  void drafted(String slug, int number, NewsText says) {
    database
        .sql(
            """
            update comms.news
            set title = :title, summary = :summary, body = :body, number = :number
            where slug = :slug and shown_from is null
            """)
        .param("title", says.title())
        .param("summary", says.summary())
        .param("body", says.body())
        .param("number", number)
        .param("slug", slug)
        .update();
  }

  void letOut(String slug, int number, NewsText says, @Nullable LocalDate changedOn) {
    database
        .sql(
            """
            update comms.news
            set title = :title, summary = :summary, body = :body, number = :number,
              changed_on = coalesce(:changed, changed_on),
              withdrawn_at = null, withdrawn_reason = ''
            where slug = :slug
            """)
        .param("title", says.title())
        .param("summary", says.summary())
        .param("body", says.body())
        .param("number", number)
        .param("changed", changedOn, Types.DATE)
        .param("slug", slug)
        .update();
  }

  /** The words are those of this version, as a file has them. */
  void loaded(String slug, int number) {
    database
        .sql("update comms.news set number = :number where slug = :slug")
        .param("number", number)
        .param("slug", slug)
        .update();
  }

  /** When it comes out; the day is its date. */
  void schedule(String slug, Instant due, Instant shownFrom) {
    LocalDate day = shownFrom.atZone(HERE).toLocalDate();
    database
        .sql(
            """
            update comms.news set due = :due, shown_from = :shown, published = :published,
              last_day = :day
            where slug = :slug
            """)
        .param("due", at(due))
        .param("shown", at(shownFrom))
        .param("published", day.toString())
        .param("day", day)
        .param("slug", slug)
        .update();
  }

  void letOutTranslation(String slug, String language, NewsVersion version) {
    database
        .sql(
            """
            insert into comms.news_translation
              (area_id, slug, language, number, title, summary, body, unconfirmed)
            values (:area, :slug, :language, :number, :title, :summary, :body, :unconfirmed)
            on conflict (area_id, slug, language) do update set
              number = excluded.number, title = excluded.title, summary = excluded.summary,
              body = excluded.body, unconfirmed = excluded.unconfirmed
            """)
        .param("area", access.area().value())
        .param("slug", slug)
        .param("language", language)
        .param("number", version.number())
        .param("title", version.says().title())
        .param("summary", version.says().summary())
        .param("body", version.says().body())
        .param("unconfirmed", version.isUnconfirmed())
        .update();
  }

  boolean withdraw(String slug, String reason) {
    return database
            .sql(
                """
                update comms.news set withdrawn_at = now(), withdrawn_reason = :reason
                where slug = :slug and shown_from is not null and withdrawn_at is null
                """)
            .param("slug", slug)
            .param("reason", reason)
            .update()
        > 0;
  }

  void confirmed(String slug, String language, int number) {
    database
        .sql(
            """
            update comms.news_translation set unconfirmed = false
            where slug = :slug and language = :language and number = :number
            """)
        .param("slug", slug)
        .param("language", language)
        .param("number", number)
        .update();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}

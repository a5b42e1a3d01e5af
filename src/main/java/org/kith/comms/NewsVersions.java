package org.kith.comms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text that news had or may have. */
@Component
class NewsVersions {
  private final JdbcClient database;
  private final Access access;

  NewsVersions(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** The latest first. */
  List<NewsVersion> of(String slug, String language) {
    return database
        .sql(
            """
            select * from comms.news_version where slug = :slug and language = :language
            order by number desc
            """)
        .param("slug", slug)
        .param("language", language)
        .query((row, number) -> version(row))
        .list();
  }

  /** One who writes a piece of news after the other; a load, too. */
  void inTurn(String slug) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('news:' || :which, 0))")
        .param("which", access.area().value() + ":" + slug)
        .query((row, number) -> number)
        .list();
  }

  /** Adds a version and tells its number. */
  int add(
      String slug,
      String language,
      NewsText says,
      @Nullable Integer translates,
      boolean isMachineDrafted) {
    return database
        .sql(
            """
            insert into comms.news_version
              (area_id, slug, language, number, title, summary, body, written_by, translates,
               machine_drafted)
            select :area, :slug, :language, coalesce(max(number), 0) + 1, :title, :summary, :body,
              :who, :translates, :machine
            from comms.news_version where slug = :slug and language = :language
            returning number
            """)
        .param("area", access.area().value())
        .param("slug", slug)
        .param("language", language)
        .param("title", says.title())
        .param("summary", says.summary())
        .param("body", says.body())
        .param("who", access.who().name())
        .param("translates", translates, Types.INTEGER)
        .param("machine", isMachineDrafted)
        .query(Integer.class)
        .single();
  }

  void published(String slug, String language, int number) {
    database
        .sql(
            """
            update comms.news_version set published_by = :who, published_at = now()
            where slug = :slug and language = :language and number = :number
            """)
        .param("who", access.who().name())
        .param("slug", slug)
        .param("language", language)
        .param("number", number)
        .update();
  }

  void confirmed(String slug, String language, int number) {
    database
        .sql(
            """
            update comms.news_version set confirmed_by = :who
            where slug = :slug and language = :language and number = :number
              and machine_drafted and confirmed_by is null
            """)
        .param("who", access.who().name())
        .param("slug", slug)
        .param("language", language)
        .param("number", number)
        .update();
  }

  static NewsVersion version(ResultSet row) throws SQLException {
    Timestamp published = row.getTimestamp("published_at");
    return new NewsVersion(
        row.getInt("number"),
        new NewsText(row.getString("title"), row.getString("summary"), row.getString("body")),
        row.getString("written_by"),
        row.getTimestamp("written_at").toInstant(),
        published == null ? null : published.toInstant(),
        row.getObject("translates", Integer.class),
        row.getBoolean("machine_drafted"),
        row.getString("confirmed_by"));
  }
}

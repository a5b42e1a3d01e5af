package org.kith.comms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The news of the current actor's area that is out, in a language where somebody translated it and
 * in English where nobody did. The clock decides what is out, for those inside too.
 */
@Component
@Transactional(readOnly = true)
public class News {
  private static final String ITEMS =
      """
      select n.slug, coalesce(t.title, n.title) as title, n.published,
        coalesce(t.summary, n.summary) as summary, coalesce(t.body, n.body) as body,
        coalesce(t.language, 'en') as language, n.changed_on,
        coalesce(t.unconfirmed, false) as unconfirmed
      from comms.news n
      left join comms.news_translation t
        on t.area_id = n.area_id and t.slug = n.slug and t.language = :language
      """;
  private static final String OUT = " where n.shown_from <= now() and n.withdrawn_at is null ";

  private final JdbcClient database;

  News(JdbcClient database) {
    this.database = database;
  }

  /** At most {@code limit} items after the first {@code offset}, newest first. */
  public List<NewsItem> newest(int limit, int offset, String language) {
    return database
        .sql(
            ITEMS
                + OUT
                + "order by n.last_day desc, n.shown_from desc, n.slug desc limit :limit offset :offset")
        .param("language", language)
        .param("limit", limit)
        .param("offset", offset)
        .query(News::item)
        .list();
  }

  public int count() {
    return database.sql("select count(*) from comms.news n" + OUT).query(Integer.class).single();
  }

  public Optional<NewsItem> item(String slug, String language) {
    return database
        .sql(ITEMS + OUT + "and n.slug = :slug")
        .param("language", language)
        .param("slug", slug)
        .query(News::item)
        .optional();
  }

  private static NewsItem item(ResultSet row, int number) throws SQLException {
    return new NewsItem(
        row.getString("slug"),
        row.getString("title"),
        Period.parse(row.getString("published")).orElseThrow(),
        row.getString("summary"),
        row.getString("body"),
        row.getString("language"),
        row.getObject("changed_on", LocalDate.class),
        row.getBoolean("unconfirmed"));
  }
}

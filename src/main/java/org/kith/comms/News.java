package org.kith.comms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kith.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The news of the current actor's area. */
@Component
@Transactional(readOnly = true)
public class News {
  private final JdbcClient database;

  News(JdbcClient database) {
    this.database = database;
  }

  /** At most {@code limit} items after the first {@code offset}, newest first. */
  public List<NewsItem> newest(int limit, int offset) {
    return database
        .sql(
            """
            select slug, title, published, summary, body from comms.news
            order by last_day desc, slug desc limit :limit offset :offset
            """)
        .param("limit", limit)
        .param("offset", offset)
        .query(News::item)
        .list();
  }

  public int count() {
    return database.sql("select count(*) from comms.news").query(Integer.class).single();
  }

  public Optional<NewsItem> item(String slug) {
    return database
        .sql("select slug, title, published, summary, body from comms.news where slug = :slug")
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
        row.getString("body"));
  }
}

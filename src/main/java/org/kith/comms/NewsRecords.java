package org.kith.comms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.figures.Insertion;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.kernel.Period;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code news/<slug>.md}: title, date and summary at its head, then the news in Markdown. */
@Component
@Order(60)
class NewsRecords implements RecordType<NewsItem> {
  private static final Pattern FILE = Pattern.compile("news/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
  private static final int LONGEST_SLUG = 120;

  /** Takes the place of a date that could not be read; the entry is refused anyway. */
  private static final Period NO_DATE =
      new Period(LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH.toString());

  private final JdbcClient database;
  private final TeamNewsRows rows;
  private final NewsVersions versions;
  private final Access access;

  NewsRecords(JdbcClient database, TeamNewsRows rows, NewsVersions versions, Access access) {
    this.database = database;
    this.rows = rows;
    this.versions = versions;
    this.access = access;
  }

  @Override
  public String name() {
    return "news";
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public NewsItem read(Entry entry) {
    NewsItem item =
        new NewsItem(
            slug(entry),
            entry.text("title"),
            entry.parsed("date", NewsRecords::date, "a day, month or year", NO_DATE),
            entry.text("summary"),
            entry.text("body"));
    needFigures(entry, "title", item.title());
    needFigures(entry, "summary", item.summary());
    needFigures(entry, "body", item.body());
    return item;
  }

  @Override
  public String id(NewsItem item) {
    return item.slug();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && database
            .sql("select exists (select from comms.news where slug = :slug)")
            .param("slug", reference.id())
            .query(Boolean.class)
            .single();
  }

  @Override
  public void save(List<NewsItem> items) {
    items.forEach(this::save);
  }

  /** What somebody is drafting stays a draft, on top of what the file says. */
  private void save(NewsItem item) {
    versions.inTurn(item.slug());
    Optional<NewsVersion> draft = draft(item.slug());
    write(item);
    NewsText says = new NewsText(item.title(), item.summary(), item.body());
    int number = versions.add(item.slug(), "en", says, null, false);
    versions.published(item.slug(), "en", number);
    rows.loaded(item.slug(), number);
    draft.ifPresent(kept -> versions.add(item.slug(), "en", kept.says(), null, false));
  }

  private Optional<NewsVersion> draft(String slug) {
    return rows.item(slug)
        .flatMap(news -> news.in("en"))
        .filter(TeamNews.Written::isDraft)
        .map(TeamNews.Written::latest);
  }

  private void write(NewsItem item) {
    database
        .sql(
            """
            insert into comms.news
              (area_id, slug, title, published, last_day, summary, body, due, shown_from)
            values (:area, :slug, :title, :published, :lastDay, :summary, :body, now(), now())
            on conflict (area_id, slug) do update set
              title = excluded.title, published = excluded.published,
              last_day = excluded.last_day, summary = excluded.summary, body = excluded.body,
              due = coalesce(comms.news.due, excluded.due),
              shown_from = coalesce(comms.news.shown_from, excluded.shown_from)
            """)
        .param("area", access.area().value())
        .param("slug", item.slug())
        .param("title", item.title())
        .param("published", item.published().words())
        .param("lastDay", item.lastDay())
        .param("summary", item.summary())
        .param("body", item.body())
        .update();
  }

  private static String slug(Entry entry) {
    Matcher file = FILE.matcher(entry.file());
    String slug = file.matches() ? file.group(1) : "";
    if (slug.length() > LONGEST_SLUG) {
      entry.problem("file", slug, "a name of at most " + LONGEST_SLUG + " characters");
    }
    return slug;
  }

  private static Optional<Period> date(String text) {
    return Period.parse(text).filter(Period::isStated);
  }

  private static void needFigures(Entry entry, String field, String text) {
    Insertion.in(text).forEach(figure -> entry.need(field, "statement", figure.statement()));
  }
}

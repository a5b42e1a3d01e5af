package org.kith.comms.web;

import java.util.List;
import java.util.regex.Pattern;
import org.kith.comms.News;
import org.kith.comms.NewsItem;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The news and each piece of it. */
@Controller
class NewsController {
  static final int ITEMS = 10;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

  private final News news;
  private final NewsWording wording;
  private final NewsItemPages pages;

  NewsController(News news, NewsWording wording, NewsItemPages pages) {
    this.news = news;
    this.wording = wording;
    this.pages = pages;
  }

  @GetMapping("/news")
  View newest(@RequestParam(defaultValue = "1") int page, Words words) {
    int last = Math.max(1, Math.ceilDiv(news.count(), ITEMS));
    if (page < 1 || page > last) {
      throw new NotFound();
    }
    List<NewsPage.Teaser> teasers =
        news.newest(ITEMS, (page - 1) * ITEMS, words.language().code()).stream()
            .map(item -> teaser(item, words))
            .toList();
    return View.of(
        "comms/news",
        new NewsPage(
            words.text("comms.news.title"),
            words.text("comms.news.description"),
            teasers,
            new Pagination(page, last, "/news?page=")));
  }

  @GetMapping("/news/{slug}")
  View item(@PathVariable String slug, Words words) {
    if (!SLUG.matcher(slug).matches()) {
      throw new NotFound();
    }
    NewsItem item = news.item(slug, words.language().code()).orElseThrow(NotFound::new);
    return View.of(
        "comms/item",
        pages.of(
            item,
            words,
            List.of(
                new Crumb(words.text("ui.home"), "/"),
                new Crumb(words.text("comms.news.title"), "/news")),
            null));
  }

  private NewsPage.Teaser teaser(NewsItem item, Words words) {
    return new NewsPage.Teaser(
        "/news/" + item.slug(),
        wording.title(item),
        wording.summary(item),
        NewsWording.published(item.published(), words),
        item.published().words());
  }
}

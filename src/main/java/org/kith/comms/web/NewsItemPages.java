package org.kith.comms.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.comms.NewsItem;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a piece of news. */
@Component
class NewsItemPages {
  private final NewsWording wording;

  NewsItemPages(NewsWording wording) {
    this.wording = wording;
  }

  /**
   * @param preview said above what is not out yet; null: it is
   */
  NewsItemPage of(NewsItem item, Words words, List<Crumb> crumbs, @Nullable Text preview) {
    return new NewsItemPage(
        wording.title(item),
        wording.summary(item),
        NewsWording.published(item.published(), words),
        item.published().words(),
        wording.body(item, words.language()),
        notes(item, words),
        crumbs,
        preview);
  }

  private static List<Text> notes(NewsItem item, Words words) {
    List<Text> notes = new ArrayList<>();
    if (item.changedOn() != null) {
      notes.add(words.text("comms.news.changed", words.date(item.changedOn())));
    }
    if (item.isUnconfirmed()) {
      notes.add(words.text("comms.news.machine"));
    }
    return notes;
  }
}

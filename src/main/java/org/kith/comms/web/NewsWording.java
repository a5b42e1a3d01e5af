package org.kith.comms.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import org.kith.comms.NewsItem;
import org.kith.documents.Narrative;
import org.kith.figures.Passages;
import org.kith.figures.Prose;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Puts the ledger's figures into news. The news is in English, and so are the figures within. */
@Component
class NewsWording {
  private final Prose prose;
  private final Words english;
  private final Passages passages;

  NewsWording(Prose prose, Passages passages, Messages messages) {
    this.prose = prose;
    this.passages = passages;
    this.english = messages.in(Language.ENGLISH);
  }

  Text title(NewsItem item) {
    return Text.english(prose.plain(item.title(), english));
  }

  Text summary(NewsItem item) {
    return Text.english(prose.plain(item.summary(), english));
  }

  /** The body; links lead to the site's pages in the reader's language. */
  Content body(NewsItem item, Language reader) {
    Narrative body = prose.read("news/" + item.slug() + ".md", item.body(), english);
    return passages.of(new Prose.Told(body, "en"), 2, reader);
  }

  /** The day, month or year in the page's language. */
  static Text published(NewsItem item, Words words) {
    LocalDate first = item.firstDay();
    String text;
    if (first.equals(item.lastDay())) {
      text = words.date(first);
    } else if (YearMonth.from(first).equals(YearMonth.from(item.lastDay()))) {
      text = words.month(YearMonth.from(first));
    } else {
      text = item.published().words();
    }
    return new Text(text, words.language());
  }
}

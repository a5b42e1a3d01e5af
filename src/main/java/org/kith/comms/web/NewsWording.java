package org.kith.comms.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.kith.comms.NewsItem;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Wording;
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
  private final HtmlRendering html = HtmlRendering.with(Wording.of(Locale.UK), java.util.List.of());

  NewsWording(Prose prose, Messages messages) {
    this.prose = prose;
    this.english = messages.in(Language.ENGLISH);
  }

  Text title(NewsItem item) {
    return Text.english(prose.plain(item.title(), english));
  }

  Text summary(NewsItem item) {
    return Text.english(prose.plain(item.summary(), english));
  }

  /** Markup of the body; links lead to the site's pages in the reader's language. */
  String body(NewsItem item, Language reader) {
    return html.passage(
        prose.read("news/" + item.slug() + ".md", item.body(), english), reader::address);
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

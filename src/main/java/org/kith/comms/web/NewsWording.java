package org.kith.comms.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.kith.comms.NewsItem;
import org.kith.documents.Narrative;
import org.kith.figures.Passages;
import org.kith.figures.Prose;
import org.kith.kernel.Period;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Puts the ledger's figures into news, worded in the news' own language. */
@Component
class NewsWording {
  private final Prose prose;
  private final Passages passages;
  private final Messages messages;
  private final Languages languages;

  NewsWording(Prose prose, Passages passages, Messages messages, Languages languages) {
    this.prose = prose;
    this.passages = passages;
    this.messages = messages;
    this.languages = languages;
  }

  Language language(NewsItem item) {
    return languages.of(item.language()).orElse(languages.english());
  }

  Text title(NewsItem item) {
    return plain(item.title(), item);
  }

  Text summary(NewsItem item) {
    return plain(item.summary(), item);
  }

  private Text plain(String text, NewsItem item) {
    return new Text(prose.plain(text, messages.in(language(item))), language(item));
  }

  /** The body; links lead to the site's pages in the reader's language. */
  Content body(NewsItem item, Language reader) {
    Narrative body =
        prose.read("news/" + item.slug() + ".md", item.body(), messages.in(language(item)));
    return passages.of(new Prose.Told(body, item.language()), 2, reader);
  }

  /** The day, month or year in the page's language. */
  static Text published(Period published, Words words) {
    LocalDate first = Objects.requireNonNull(published.first());
    LocalDate last = Objects.requireNonNull(published.last());
    String text;
    if (first.equals(last)) {
      text = words.date(first);
    } else if (YearMonth.from(first).equals(YearMonth.from(last))) {
      text = words.month(YearMonth.from(first));
    } else {
      text = published.words();
    }
    return new Text(text, words.language());
  }
}

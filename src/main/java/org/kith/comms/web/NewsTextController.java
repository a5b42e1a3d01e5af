package org.kith.comms.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.comms.NewsDesk;
import org.kith.comms.NewsDesk.Draft;
import org.kith.comms.NewsVersion;
import org.kith.comms.TeamNews.Written;
import org.kith.figures.writing.Desk;
import org.kith.ui.Languages;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a piece of news in a language. */
@Controller
class NewsTextController {
  static final String ONE = TeamNewsController.PATH + "/{slug}";
  static final String TRANSLATION = ONE + "/{language:[a-z]{2,3}}";

  private final NewsDesk news;
  private final NewsTextPages pages;
  private final Desk desk;
  private final Languages languages;
  private final Access access;

  NewsTextController(
      NewsDesk news, NewsTextPages pages, Desk desk, Languages languages, Access access) {
    this.news = news;
    this.pages = pages;
    this.desk = desk;
    this.languages = languages;
    this.access = access;
  }

  @GetMapping({ONE, TRANSLATION})
  @Transactional(readOnly = true)
  View open(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      Words words) {
    access.require(NewsDesk.WRITE);
    NewsKey key = NewsKey.of(slug, language, languages);
    return page(key, stored(key, words), WritingDesk.CLEAR);
  }

  @PostMapping({ONE, TRANSLATION})
  View write(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      Form form) {
    access.require(NewsDesk.WRITE);
    NewsKey key = NewsKey.of(slug, language, languages);
    pages.news(key);
    return desk.look(form, NewsFields.TEXTS, key.language())
        .<View>map(looked -> page(key, looked.form(), looked.desk()))
        .orElseGet(() -> save(key, form));
  }

  private View save(NewsKey key, Form form) {
    return form.posted(List.copyOf(NewsFields.all(key)))
        .changing(() -> stored(key, form.words()))
        .save(
            () -> {
              news.save(
                  key.slug(),
                  key.code(),
                  form.version(),
                  new Draft(
                      NewsFields.read(form),
                      !key.isEnglish() && form.get(NewsFields.SAYS_THE_ENGLISH),
                      !key.isEnglish() && form.get(NewsFields.MACHINE)));
              return View.done(key.path(), "comms.team.saved.done");
            },
            again -> page(key, again, WritingDesk.CLEAR));
  }

  private View.Shown page(NewsKey key, Form form, WritingDesk around) {
    return View.of("comms/news-text", pages.of(key, form, around, access.who()));
  }

  private Form stored(NewsKey key, Words words) {
    Optional<NewsVersion> latest = pages.news(key).in(key.code()).map(Written::latest);
    return latest
        .map(version -> NewsFields.fill(version, !key.isEnglish(), words))
        .orElseGet(() -> Form.blank(words).withVersion(0));
  }
}

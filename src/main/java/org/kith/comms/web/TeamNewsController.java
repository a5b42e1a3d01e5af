package org.kith.comms.web;

import java.time.Clock;
import java.time.Instant;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.comms.NewsDesk;
import org.kith.comms.NewsText;
import org.kith.comms.TeamNews;
import org.kith.figures.writing.Desk;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The team's list of news, and beginning a piece of it. */
@Controller
class TeamNewsController {
  static final String PATH = "/team/news";

  private final NewsDesk news;
  private final Desk desk;
  private final NewsTimes times;
  private final Submissions submissions;
  private final Languages languages;
  private final Access access;
  private final Clock clock;

  TeamNewsController(
      NewsDesk news,
      Desk desk,
      NewsTimes times,
      Submissions submissions,
      Languages languages,
      Access access,
      Clock clock) {
    this.news = news;
    this.desk = desk;
    this.times = times;
    this.submissions = submissions;
    this.languages = languages;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(Words words) {
    access.require(NewsDesk.WRITE);
    Instant now = clock.instant();
    return View.of(
        "comms/team-news",
        new TeamNewsPage(
            words.text("comms.team.news"),
            news.all().stream().map(one -> row(one, now, words)).toList()));
  }

  private TeamNewsPage.Row row(TeamNews one, Instant now, Words words) {
    return new TeamNewsPage.Row(
        Text.english(one.title()),
        PATH + "/" + one.slug(),
        times.of(one, now, words),
        NewsStanding.of(one, "en", now, words),
        Text.english(
            String.join(
                ", ",
                languages.all().stream()
                    .filter(language -> one.in(language.code()).isPresent())
                    .map(Language::englishName)
                    .toList())));
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    access.require(NewsDesk.WRITE);
    return page(form, WritingDesk.CLEAR);
  }

  @PostMapping(PATH + "/new")
  View begin(Form form) {
    access.require(NewsDesk.WRITE);
    return desk.look(form, NewsFields.TEXTS, languages.english())
        .<View>map(looked -> page(looked.form(), looked.desk()))
        .orElseGet(() ->
            form.posted(NewsFields.TEXTS)
                .save(
                    () -> submissions.once(form, () -> add(NewsFields.read(form))),
                    again -> page(again, WritingDesk.CLEAR)));
  }

  private String add(NewsText says) {
    return View.done(PATH + "/" + news.add(says), "comms.team.saved.done");
  }

  private static View.Shown page(Form form, WritingDesk around) {
    return View.of(
        "comms/new-news",
        new NewNewsPage(
            form.words().text("comms.team.new"), form, around, form.show(NewsFields.TEXTS)));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("comms.team.news"), PATH);
  }
}

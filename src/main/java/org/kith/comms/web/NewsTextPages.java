package org.kith.comms.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.access.Actor;
import org.kith.access.AuditTrail;
import org.kith.comms.NewsDesk;
import org.kith.comms.NewsText;
import org.kith.comms.NewsVersion;
import org.kith.comms.TeamNews;
import org.kith.comms.TeamNews.Stage;
import org.kith.comms.TeamNews.Written;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.Tab;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which a piece of news is written. */
@Component
class NewsTextPages {
  private static final int HISTORY = 30;

  private final NewsDesk desk;
  private final NewsTimes times;
  private final AuditTrail trail;
  private final Languages languages;
  private final Clock clock;

  NewsTextPages(
      NewsDesk desk, NewsTimes times, AuditTrail trail, Languages languages, Clock clock) {
    this.desk = desk;
    this.times = times;
    this.trail = trail;
    this.languages = languages;
    this.clock = clock;
  }

  TeamNews news(NewsKey key) {
    return desk.item(key.slug()).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  NewsTextPage of(NewsKey key, Form form, WritingDesk around, Actor actor) {
    Words words = form.words();
    TeamNews news = news(key);
    Instant now = clock.instant();
    Stage stage = news.stage(now);
    Optional<Written> written = news.in(key.code());
    boolean mayPublish = actor.may(NewsDesk.PUBLISH);
    boolean isOut = stage == Stage.OUT || stage == Stage.SCHEDULED;
    return new NewsTextPage(
        Text.english(news.title()),
        key.path(),
        languages.all().stream()
            .map(language -> Tab.of(Text.english(language.englishName()), key.in(language).path()))
            .toList(),
        NewsStanding.of(news, key.code(), now, words),
        times.of(news, now, words),
        stage == Stage.OUT ? "/news/" + key.slug() : null,
        form,
        around,
        form.show(NewsFields.all(key)),
        key.isEnglish() ? null : english(news).map(NewsVersion::says).orElse(null),
        key.isEnglish() ? List.of() : behind(news, key.code()),
        new NewsTextPage.May(
            mayPublish && mayLetOut(key, written, stage),
            mayPublish && isOut && key.isEnglish(),
            mayPublish && written.filter(text -> text.latest().isUnconfirmed()).isPresent(),
            written.isPresent()),
        trail.of(NewsDesk.KIND, key.slug(), HISTORY));
  }

  /** A draft; or, in English, what is scheduled anew or brought back. */
  private static boolean mayLetOut(NewsKey key, Optional<Written> written, Stage stage) {
    return written.isPresent()
        && (written.get().isDraft() || (key.isEnglish() && stage != Stage.OUT));
  }

  private Optional<NewsVersion> english(TeamNews news) {
    return version(news, news.english());
  }

  private Optional<NewsVersion> version(TeamNews news, int number) {
    return desk.versions(news.slug(), "en").stream()
        .filter(version -> version.number() == number)
        .findFirst();
  }

  /** How the English came to differ from what the translation says. */
  private List<LineChange> behind(TeamNews news, String language) {
    Integer says = news.in(language).map(text -> text.latest().translates()).orElse(null);
    if (says == null || !news.isBehind(language)) {
      return List.of();
    }
    return LineChange.between(
        version(news, says).map(NewsVersion::says).map(NewsTextPages::whole).orElse(""),
        english(news).map(NewsVersion::says).map(NewsTextPages::whole).orElse(""));
  }

  static String whole(NewsText says) {
    return says.title() + "\n\n" + says.summary() + "\n\n" + says.body();
  }
}

package org.kith.comms.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.comms.NewsDesk;
import org.kith.comms.NewsItem;
import org.kith.comms.NewsVersion;
import org.kith.comms.TeamNews;
import org.kith.comms.TeamNews.Stage;
import org.kith.comms.TeamNews.Written;
import org.kith.kernel.Period;
import org.kith.ui.Crumb;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking at news as visitors will, letting it out, and taking it back. */
@Controller
class LetNewsOutController {
  private static final String ONE = NewsTextController.ONE;
  private static final String TRANSLATION = NewsTextController.TRANSLATION;

  /** When news comes out. */
  enum When {
    NOW,
    LATER
  }

  private static final ChoiceField<When> WHEN =
      ChoiceField.of("when", "comms.team.when", Choice.each(When.class, "comms.team.when."));
  private static final Field<Optional<LocalDate>> DAY =
      DateField.of("day", "comms.team.day").optional();
  private static final Field<Optional<String>> TIME =
      TextField.of("time", "comms.team.time")
          .wide(5)
          .matching(Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d"), "comms.team.time.wrong")
          .optional();
  private static final TextField REASON = TextField.of("reason", "comms.team.reason").atMost(300);

  private final NewsDesk news;
  private final NewsTextPages pages;
  private final NewsItemPages itemPages;
  private final Languages languages;
  private final Messages messages;
  private final Access access;
  private final Clock clock;

  LetNewsOutController(
      NewsDesk news,
      NewsTextPages pages,
      NewsItemPages itemPages,
      Languages languages,
      Messages messages,
      Access access,
      Clock clock) {
    this.news = news;
    this.pages = pages;
    this.itemPages = itemPages;
    this.languages = languages;
    this.messages = messages;
    this.access = access;
    this.clock = clock;
  }

  /** What was drafted, with what visitors may see of the ledger. */
  @GetMapping({ONE + "/preview", TRANSLATION + "/preview"})
  @Transactional(readOnly = true)
  View preview(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      Words words) {
    access.require(NewsDesk.WRITE);
    NewsKey key = NewsKey.of(slug, language, languages);
    NewsVersion latest = latest(key);
    String day = LocalDate.now(clock.withZone(NewsTimes.HERE)).toString();
    NewsItem item =
        new NewsItem(
            slug,
            latest.says().title(),
            Period.parse(day).orElseThrow(),
            latest.says().summary(),
            latest.says().body(),
            key.code(),
            null,
            latest.isUnconfirmed());
    List<Crumb> crumbs = List.of(TeamNewsController.crumb(words), crumb(key));
    Text said = words.text("comms.team.preview.said");
    Words reader = messages.in(key.language());
    return View.of(
        "comms/item", access.asVisitorsSee(() -> itemPages.of(item, reader, crumbs, said)));
  }

  @GetMapping({ONE + "/publish", TRANSLATION + "/publish"})
  @Transactional(readOnly = true)
  View ask(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      Words words) {
    access.require(NewsDesk.PUBLISH);
    NewsKey key = NewsKey.of(slug, language, languages);
    return publishing(key, Form.blank(words).withVersion(latest(key).number()));
  }

  @PostMapping({ONE + "/publish", TRANSLATION + "/publish"})
  View publish(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      Form form) {
    access.require(NewsDesk.PUBLISH);
    NewsKey key = NewsKey.of(slug, language, languages);
    List<Field<?>> fields = fields(key);
    return form.posted(fields)
        .checking(asked -> check(fields, asked))
        .save(
            () -> {
              news.publish(slug, key.code(), form.version(), when(fields, form));
              return View.done(key.path(), "comms.team.published.done");
            },
            again -> publishing(key, again));
  }

  @GetMapping(ONE + "/withdraw")
  View askToWithdraw(@PathVariable String slug, Form form) {
    access.require(NewsDesk.PUBLISH);
    return withdrawing(NewsKey.of(slug, null, languages), form);
  }

  @PostMapping(ONE + "/withdraw")
  View withdraw(@PathVariable String slug, Form form) {
    access.require(NewsDesk.PUBLISH);
    NewsKey key = NewsKey.of(slug, null, languages);
    return form.posted(List.of(REASON))
        .save(
            () -> {
              news.withdraw(slug, form.get(REASON));
              return View.done(key.path(), "comms.team.withdrawn.done");
            },
            again -> withdrawing(key, again));
  }

  @PostMapping(TRANSLATION + "/confirm")
  View confirm(@PathVariable String slug, @PathVariable String language, Form form) {
    access.require(NewsDesk.PUBLISH);
    NewsKey key = NewsKey.of(slug, language, languages);
    news.confirm(slug, key.code(), form.version());
    return View.seeOther(View.done(key.path(), "comms.team.confirmed.done"));
  }

  /** A time is asked only of what is not out yet. */
  private List<Field<?>> fields(NewsKey key) {
    Stage stage = pages.news(key).stage(clock.instant());
    return key.isEnglish() && (stage == Stage.DRAFT || stage == Stage.SCHEDULED)
        ? List.of(WHEN, DAY, TIME)
        : List.of();
  }

  private void check(List<Field<?>> fields, Form form) {
    if (fields.isEmpty() || form.get(WHEN) == When.NOW) {
      return;
    }
    if (form.get(DAY).isEmpty()) {
      form.refuse(DAY, "ui.form.missing");
    } else if (form.get(TIME).isEmpty()) {
      form.refuse(TIME, "ui.form.missing");
    } else if (!at(form).isAfter(clock.instant())) {
      form.refuse(DAY, "comms.team.day.past");
    }
  }

  private @Nullable Instant when(List<Field<?>> fields, Form form) {
    if (fields.isEmpty()) {
      return null;
    }
    return form.get(WHEN) == When.NOW ? clock.instant() : at(form);
  }

  private static Instant at(Form form) {
    String[] time = form.get(TIME).orElseThrow().split("[:.]", -1);
    return form.get(DAY)
        .orElseThrow()
        .atTime(LocalTime.of(Integer.parseInt(time[0]), Integer.parseInt(time[1])))
        .atZone(NewsTimes.HERE)
        .toInstant();
  }

  private View.Shown publishing(NewsKey key, Form form) {
    TeamNews one = pages.news(key);
    String title = latest(key).says().title();
    Words words = form.words();
    boolean isCorrection = key.isEnglish() && one.stage(clock.instant()) == Stage.OUT;
    return FormPage.of(
            words.text("comms.team.publish.title", title),
            form,
            fields(key),
            key.path() + "/publish",
            "comms.team.publish")
        .below(TeamNewsController.crumb(words), crumb(key))
        .saying(
            isCorrection
                ? "comms.team.publish.correction"
                : key.isEnglish() ? "comms.team.publish.said" : "comms.team.publish.translation")
        .shown();
  }

  private View.Shown withdrawing(NewsKey key, Form form) {
    return FormPage.of(
            form.words().text("comms.team.withdraw.title", latest(key).says().title()),
            form,
            List.of(REASON),
            key.path() + "/withdraw",
            "comms.team.withdraw")
        .below(TeamNewsController.crumb(form.words()), crumb(key))
        .saying("comms.team.withdraw.said")
        .shown();
  }

  private Crumb crumb(NewsKey key) {
    return new Crumb(Text.english(pages.news(key).title()), key.path());
  }

  private NewsVersion latest(NewsKey key) {
    return pages.news(key).in(key.code()).map(Written::latest).orElseThrow(NotFound::new);
  }
}

package org.kith.comms;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.FreezesChanged;
import org.kith.access.PublishingFreeze;
import org.kith.comms.TeamNews.Stage;
import org.kith.comms.TeamNews.Written;
import org.kith.figures.writing.Desk;
import org.kith.imports.EditedFields;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.ui.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class WrittenNews implements NewsDesk {
  private static final int LONGEST_SLUG = 80;

  private final TeamNewsRows rows;
  private final NewsVersions versions;
  private final Desk desk;
  private final EditedFields files;
  private final PublishingFreeze freeze;
  private final Access access;
  private final Clock clock;

  WrittenNews(
      TeamNewsRows rows,
      NewsVersions versions,
      Desk desk,
      EditedFields files,
      PublishingFreeze freeze,
      Access access,
      Clock clock) {
    this.rows = rows;
    this.versions = versions;
    this.desk = desk;
    this.files = files;
    this.freeze = freeze;
    this.access = access;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<TeamNews> all() {
    return rows.all();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<TeamNews> item(String slug) {
    return rows.item(slug);
  }

  @Override
  @Transactional(readOnly = true)
  public List<NewsVersion> versions(String slug, String language) {
    return versions.of(slug, language);
  }

  @Override
  public String add(NewsText says) {
    access.require(WRITE);
    String slug = freeSlug(says.title());
    LocalDate today = today();
    rows.add(slug, says, today);
    versions.add(slug, "en", says, null, false);
    files.created(KIND, slug, fields(says, today));
    access.audit(WRITE, KIND, slug, "begun");
    return slug;
  }

  @Override
  public void save(String slug, String language, int seen, Draft draft) {
    access.require(WRITE);
    TeamNews news = seen(slug, language, seen);
    Integer translates = translates(news, language, draft);
    Optional<NewsVersion> latest = news.in(language).map(Written::latest);
    if (latest.isPresent() && isSame(latest.get(), draft, translates)) {
      return;
    }
    int number = versions.add(slug, language, draft.says(), translates, draft.isMachineDrafted());
    if (language.equals("en") && news.shownFrom() == null) {
      rows.drafted(slug, number, draft.says());
      files.note(KIND, slug, fields(draft.says()));
    }
    access.audit(WRITE, KIND, slug, language + ", version " + number);
  }

  @Override
  public void publish(String slug, String language, int number, @Nullable Instant when) {
    access.require(PUBLISH);
    TeamNews news = seen(slug, language, number);
    NewsVersion draft = news.in(language).map(Written::latest).orElseThrow(NotFound::new);
    NewsText says = draft.says();
    desk.requireReady(List.of(says.title(), says.summary()), says.body());
    if (language.equals("en")) {
      letOut(news, draft, when);
    } else {
      if (news.stage(clock.instant()) == Stage.OUT) {
        freeze.check(KIND, slug);
      }
      rows.letOutTranslation(slug, language, draft);
    }
    versions.published(slug, language, number);
    access.contentChanged();
    access.audit(PUBLISH, KIND, slug, language + ", version " + number);
  }

  private void letOut(TeamNews news, NewsVersion draft, @Nullable Instant when) {
    Instant now = clock.instant();
    String slug = news.slug();
    Stage stage = news.stage(now);
    boolean keepsItsTime = when == null && stage == Stage.SCHEDULED;
    Instant due = keepsItsTime ? Objects.requireNonNull(news.due()) : when;
    boolean isNow = due == null || !(keepsItsTime || due.isAfter(now));
    if (stage == Stage.OUT || isNow) {
      freeze.check(KIND, slug);
    }
    boolean isCorrection = stage == Stage.OUT && news.in("en").filter(Written::isDraft).isPresent();
    rows.letOut(slug, draft.number(), draft.says(), isCorrection ? today() : null);
    if (stage == Stage.OUT || stage == Stage.WITHDRAWN) {
      files.note(KIND, slug, fields(draft.says()));
      return;
    }
    Instant wanted = isNow || due == null ? now : due;
    Instant shown = isNow ? now : freeze.notBefore(KIND, slug, wanted);
    rows.schedule(slug, wanted, shown);
    files.note(KIND, slug, fields(draft.says(), shown.atZone(TeamNewsRows.HERE).toLocalDate()));
  }

  @Override
  public void withdraw(String slug, String reason) {
    access.require(PUBLISH);
    if (!rows.withdraw(slug, reason)) {
      throw new NotFound();
    }
    access.contentChanged();
    access.audit(PUBLISH, KIND, slug, "withdrawn: " + reason);
  }

  @Override
  public void confirm(String slug, String language, int number) {
    access.require(PUBLISH);
    seen(slug, language, number);
    versions.confirmed(slug, language, number);
    rows.confirmed(slug, language, number);
    access.contentChanged();
    access.audit(PUBLISH, KIND, slug, language + ", translation confirmed: version " + number);
  }

  /** What has not come out yet waits for the end of a freeze, and no longer than that. */
  @EventListener
  void freezesChanged(FreezesChanged changed) {
    Instant now = clock.instant();
    for (TeamNews news : rows.all()) {
      Instant due = news.due();
      if (due != null && news.stage(now) == Stage.SCHEDULED) {
        Instant shown = freeze.notBefore(KIND, news.slug(), due);
        if (!shown.equals(news.shownFrom())) {
          rows.schedule(news.slug(), due, shown);
          access.contentChanged();
        }
      }
    }
  }

  private TeamNews seen(String slug, String language, int number) {
    versions.inTurn(slug);
    TeamNews news = rows.item(slug).orElseThrow(NotFound::new);
    if (news.version(language) != number) {
      throw new ChangedMeanwhile();
    }
    return news;
  }

  private static boolean isSame(NewsVersion latest, Draft draft, @Nullable Integer translates) {
    return latest.says().equals(draft.says())
        && Objects.equals(latest.translates(), translates)
        && latest.isUnconfirmed() == draft.isMachineDrafted();
  }

  private static @Nullable Integer translates(TeamNews news, String language, Draft draft) {
    if (language.equals("en")) {
      return null;
    }
    return draft.saysTheEnglish()
        ? Integer.valueOf(news.english())
        : news.in(language).map(written -> written.latest().translates()).orElse(null);
  }

  private String freeSlug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST_SLUG, plain.length()));
    String slug = cut.replaceAll("^-+|-+$", "");
    String first = slug.isEmpty() || slug.equals("new") ? "news" : slug;
    String free = first;
    for (int another = 2; rows.has(free); another++) {
      free = first + "-" + another;
    }
    return free;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(TeamNewsRows.HERE));
  }

  private static Map<String, String> fields(NewsText says) {
    return Map.of("title", says.title(), "summary", says.summary(), "body", says.body());
  }

  private static Map<String, String> fields(NewsText says, LocalDate day) {
    return Map.of(
        "title", says.title(),
        "date", day.toString(),
        "summary", says.summary(),
        "body", says.body());
  }
}

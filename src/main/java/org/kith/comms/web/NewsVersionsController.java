package org.kith.comms.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.comms.NewsDesk;
import org.kith.comms.NewsDesk.Draft;
import org.kith.comms.NewsVersion;
import org.kith.comms.TeamNews;
import org.kith.figures.writing.VersionsShown;
import org.kith.ui.Crumb;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a piece of news: read, compared, gone back to. */
@Controller
class NewsVersionsController {
  private static final String ENGLISH = NewsTextController.ONE + "/versions";
  private static final String TRANSLATION = NewsTextController.TRANSLATION + "/versions";
  private static final String NUMBER = "/{number:\\d{1,6}}";

  private final NewsDesk news;
  private final NewsTextPages pages;
  private final Accounts accounts;
  private final Languages languages;
  private final Access access;

  NewsVersionsController(
      NewsDesk news, NewsTextPages pages, Accounts accounts, Languages languages, Access access) {
    this.news = news;
    this.pages = pages;
    this.accounts = accounts;
    this.languages = languages;
    this.access = access;
  }

  /**
   * @param with the version that it is compared with; without it, the one before
   */
  @GetMapping({ENGLISH, TRANSLATION, ENGLISH + NUMBER, TRANSLATION + NUMBER})
  @Transactional(readOnly = true)
  View show(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      @PathVariable(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable Integer with,
      Words words) {
    access.require(NewsDesk.WRITE);
    NewsKey key = NewsKey.of(slug, language, languages);
    int before = number == null ? 0 : number - 1;
    return page(key, number, with == null ? before : with, words);
  }

  @PostMapping({ENGLISH + NUMBER, TRANSLATION + NUMBER})
  View goBack(
      @PathVariable String slug,
      @PathVariable(required = false) @Nullable String language,
      @PathVariable int number,
      Form form) {
    access.require(NewsDesk.WRITE);
    NewsKey key = NewsKey.of(slug, language, languages);
    NewsVersion earlier =
        news.versions(slug, key.code()).stream()
            .filter(version -> version.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    news.save(
        slug,
        key.code(),
        form.version(),
        new Draft(earlier.says(), false, earlier.isUnconfirmed()));
    return View.seeOther(View.done(key.path(), "comms.team.restored.done"));
  }

  private View page(NewsKey key, @Nullable Integer number, int other, Words words) {
    TeamNews one = pages.news(key);
    List<NewsVersion> versions = news.versions(key.slug(), key.code());
    Integer live = one.in(key.code()).map(TeamNews.Written::live).orElse(null);
    Map<String, String> names =
        accounts.names(versions.stream().map(NewsVersion::by).distinct().toList());
    List<VersionsShown.Version> shown =
        versions.stream()
            .map(version ->
                new VersionsShown.Version(
                    version.number(),
                    NewsTextPages.whole(version.says()),
                    words.text(
                        "comms.team.written-by",
                        names.getOrDefault(version.by(), version.by()),
                        NewsTimes.day(version.at(), words)),
                    Objects.equals(version.number(), live),
                    version.publishedAt() != null))
            .toList();
    return View.of(
        "comms/news-versions",
        new NewsVersionsPage(
            words.text("comms.team.versions.of", one.title(), key.language().englishName()),
            List.of(
                TeamNewsController.crumb(words), new Crumb(Text.english(one.title()), key.path())),
            new VersionsShown(key.path() + "/versions", shown, words).with(number, other),
            Form.blank(words).withVersion(one.version(key.code()))));
  }
}

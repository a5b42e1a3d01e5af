package org.kith.website.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.comms.News;
import org.kith.comms.NewsItem;
import org.kith.figures.Figures;
import org.kith.figures.KeyNumbers;
import org.kith.figures.Passages;
import org.kith.figures.Prominence;
import org.kith.figures.Prose;
import org.kith.figures.Statement;
import org.kith.geography.Geography;
import org.kith.geography.Maps;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.kith.programme.Strategy;
import org.kith.programme.Worded;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Card;
import org.kith.ui.components.KeyNumber;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Home, and what the programme and this site are. */
@Controller
@Transactional(readOnly = true)
class HomeController {
  private static final int NUMBERS = 8;
  private static final int NEWS = 3;

  private final Programme programme;
  private final Figures figures;
  private final Prose prose;
  private final Passages passages;
  private final Maps maps;
  private final Geography geography;
  private final News news;
  private final Languages languages;
  private final Messages messages;
  private final Map<String, KeptUntilChanged<HomePage>> kept = new LinkedHashMap<>();

  HomeController(
      Programme programme,
      Figures figures,
      Prose prose,
      Passages passages,
      Maps maps,
      Geography geography,
      News news,
      Languages languages,
      Messages messages,
      Access access) {
    this.programme = programme;
    this.figures = figures;
    this.prose = prose;
    this.passages = passages;
    this.maps = maps;
    this.geography = geography;
    this.news = news;
    this.languages = languages;
    this.messages = messages;
    languages.served().forEach(one -> kept.put(one.code(), new KeptUntilChanged<>(access)));
  }

  @GetMapping("/")
  View home(Words words) {
    KeptUntilChanged<HomePage> pages = kept.get(words.language().code());
    HomePage page = pages == null ? page(words) : pages.of(() -> page(words));
    return View.of("website/home", page.telling(newest(words)));
  }

  @GetMapping("/about")
  View about(Words words) {
    return View.of(
        "website/about",
        new AboutPage(
            words.text("website.about.title"),
            story("about", words),
            List.of(new Crumb(words.text("ui.home"), "/"))));
  }

  private HomePage page(Words words) {
    Optional<Strategy> strategy = programme.strategy();
    return new HomePage(
        Text.english(strategy.map(Strategy::name).orElse("Kith")),
        strategy.map(found -> Text.english(found.vision())).orElse(null),
        story("home", words),
        numbers(words),
        programme.priorities(words.language().code()).stream()
            .map(priority -> card(priority, words))
            .toList(),
        maps.diversity(words).or(() -> maps.localities(words)).orElse(null),
        places(),
        maps.localitiesAssumed(),
        maps.tellWhoLivesNearWhom(),
        List.of(),
        figures.openContradictions().size());
  }

  private @Nullable Content story(String place, Words words) {
    return prose
        .at(place, "", words)
        .map(told -> passages.of(told, 2, words.language()))
        .orElse(null);
  }

  private List<KeyNumber> numbers(Words words) {
    List<Statement> headlines = figures.ofProminence(Prominence.HEADLINE);
    Set<String> disputed =
        figures.disputes(headlines.stream().map(Statement::id).toList()).keySet();
    return new KeyNumbers(words, disputed).of(headlines, Map.of(), NUMBERS);
  }

  private List<HomePage.Place> places() {
    List<ProjectCard> projects = programme.projects();
    return geography.area().localities().stream()
        .map(locality ->
            new HomePage.Place(
                Text.english(locality.name()),
                "/projects?locality=" + locality.id(),
                (int)
                    projects.stream()
                        .filter(project -> project.localities().contains(locality.id()))
                        .count()))
        .filter(place -> place.projects() > 0)
        .toList();
  }

  private Card card(Priority priority, Words words) {
    return new Card(
        text(priority.name()),
        "/priorities/" + priority.id(),
        new Text(
            prose.plain(priority.summary().text(), words), text(priority.summary()).language()),
        null);
  }

  /** Not kept with the page: news comes out by the clock, without any change of the content. */
  private List<Card> newest(Words words) {
    return news.newest(NEWS, 0, words.language().code()).stream().map(this::card).toList();
  }

  /** News is in its own language, and so are the figures within. */
  private Card card(NewsItem item) {
    Language language = languages.of(item.language()).orElse(Language.ENGLISH);
    Words own = messages.in(language);
    return new Card(
        new Text(prose.plain(item.title(), own), language),
        "/news/" + item.slug(),
        new Text(prose.plain(item.summary(), own), language),
        null);
  }

  private Text text(Worded worded) {
    return new Text(worded.text(), languages.of(worded.language()).orElse(Language.ENGLISH));
  }
}

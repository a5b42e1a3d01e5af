package org.kith.wording.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Form;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.wording.Confirmations;
import org.kith.wording.Line;
import org.kith.wording.Progress;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody reads translations beside their English and confirms them. */
@Controller
class WordingController {
  static final String PATH = "/team/wording";
  private static final String LANGUAGE = PATH + "/{language:[a-z]+}";
  private static final String PART = LANGUAGE + "/{module:[a-z]+}";

  private final Access access;
  private final Accounts accounts;
  private final Confirmations confirmations;
  private final Languages languages;

  WordingController(
      Access access, Accounts accounts, Confirmations confirmations, Languages languages) {
    this.access = access;
    this.accounts = accounts;
    this.confirmations = confirmations;
    this.languages = languages;
  }

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("wording.translations"), PATH),
        Tab.of(words.text("wording.forms"), FormsController.PATH));
  }

  static String path(Language language) {
    return PATH + "/" + language.code();
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("wording.team"), PATH);
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.require(Confirmations.CONFIRM);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("wording.team"),
            words.text("wording.about"),
            tabs(words),
            List.of(),
            List.of(
                listing(
                    words.text("wording.translations"),
                    words.text("wording.language"),
                    others()
                        .map(language -> line(language, confirmations.progress(language), words))
                        .toList(),
                    words))));
  }

  private Stream<Language> others() {
    return languages.served().stream().filter(language -> !language.isEnglish());
  }

  private static List<Cell> line(Language language, List<Progress> parts, Words words) {
    return counts(Cell.link(language.englishName(), path(language)), parts, words);
  }

  /** How far one language is, part by part. */
  @GetMapping(LANGUAGE)
  @Transactional(readOnly = true)
  View parts(@PathVariable String language, Words words) {
    access.require(Confirmations.CONFIRM);
    Language known = language(language);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("wording.of", known.englishName()),
            words.text("wording.parts.about"),
            others().map(one -> Tab.of(Text.english(one.englishName()), path(one))).toList(),
            List.of(),
            List.of(
                listing(
                    words.text("wording.parts"),
                    words.text("wording.module"),
                    confirmations.progress(known).stream()
                        .map(one ->
                            counts(
                                Cell.link(
                                    name(one.module(), words).text(),
                                    path(known) + "/" + one.module()),
                                List.of(one),
                                words))
                        .toList(),
                    words))));
  }

  private static Listing listing(Text heading, Text first, List<List<Cell>> rows, Words words) {
    return new Listing(
        heading,
        List.of(
            first,
            words.text("wording.behind"),
            words.text("wording.drafted"),
            words.text("wording.confirmed"),
            words.text("wording.worded"),
            words.text("wording.all")),
        rows,
        words.text("wording.none"));
  }

  private static List<Cell> counts(Cell first, List<Progress> parts, Words words) {
    List<Cell> cells = new ArrayList<>(List.of(first));
    List<ToIntFunction<Progress>> columns =
        List.of(
            Progress::behind,
            Progress::drafted,
            Progress::confirmed,
            Progress::worded,
            Progress::all);
    columns.forEach(
        column -> cells.add(Cell.of(words.number(parts.stream().mapToInt(column).sum()))));
    return cells;
  }

  /** What a part is called: what its pages are about. */
  static Text name(String module, Words words) {
    String key = "wording.part." + module;
    return words.has(key) ? words.text(key) : Text.english(module);
  }

  @GetMapping(PART)
  View ask(
      @PathVariable String language,
      @PathVariable String module,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Form form) {
    access.require(Confirmations.CONFIRM);
    return page(LinesAsked.of(language(language), module, state, page), form);
  }

  @PostMapping(PART)
  View confirm(
      @PathVariable String language,
      @PathVariable String module,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Form form) {
    access.require(Confirmations.CONFIRM);
    LinesAsked asked = LinesAsked.of(language(language), module, state, page);
    ChoicesField<String> read = read(confirmations.lines(asked.language(), module));
    return form.posted(List.of(read))
        .save(
            () -> {
              confirmations.confirm(
                  asked.language(), module, form.get(read).stream().map(Tick::key).toList());
              return View.done(asked.path(), "wording.confirmed.done");
            },
            again -> page(asked, again));
  }

  /** What is ticked names both texts, so that nobody confirms what they have not read. */
  private static ChoicesField<String> read(List<Line> lines) {
    return ChoicesField.of(
        "confirm",
        "wording.confirm",
        lines.stream()
            .filter(line -> line.state() != Line.State.CONFIRMED)
            .map(line -> Choice.of(Tick.of(line), Tick.of(line), Text.english(line.key())))
            .toList());
  }

  private View.Shown page(LinesAsked asked, Form form) {
    List<Line> all = confirmations.lines(asked.language(), asked.module());
    if (all.isEmpty()) {
      throw new NotFound();
    }
    List<Line> chosen = asked.chosen(all);
    List<Line> shown = asked.onPage(chosen);
    Map<String, String> names = accounts.names(shown.stream().map(Line::by).distinct().toList());
    return View.of("wording/bundle", BundlePage.of(asked, chosen, shown, names, form));
  }

  private Language language(String code) {
    return languages.of(code).filter(one -> !one.isEnglish()).orElseThrow(NotFound::new);
  }
}

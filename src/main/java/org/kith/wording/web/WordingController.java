package org.kith.wording.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Accounts;
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

/** Somebody reads translations beside their English and confirms them. */
@Controller
class WordingController {
  static final String PATH = "/team/wording";
  private static final String BUNDLE = PATH + "/{language:[a-z]+}/{module:[a-z]+}";

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

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.require(Confirmations.CONFIRM);
    Map<Language, List<Progress>> progress =
        confirmations.progress().stream().collect(Collectors.groupingBy(Progress::language));
    return View.of(
        "ui/list",
        new ListPage(
            words.text("wording.team"),
            words.text("wording.about"),
            tabs(words),
            List.of(),
            languages.served().stream()
                .filter(progress::containsKey)
                .map(language ->
                    listing(language, progress.getOrDefault(language, List.of()), words))
                .toList()));
  }

  private static Listing listing(Language language, List<Progress> modules, Words words) {
    return new Listing(
        Text.english(language.englishName()),
        List.of(
            words.text("wording.module"),
            words.text("wording.all"),
            words.text("wording.worded"),
            words.text("wording.confirmed"),
            words.text("wording.behind")),
        modules.stream()
            .map(one ->
                List.of(
                    Cell.link(one.module(), path(language, one.module())),
                    Cell.of(words.number(one.all())),
                    Cell.of(words.number(one.worded())),
                    Cell.of(words.number(one.confirmed())),
                    Cell.of(words.number(one.behind()))))
            .toList(),
        words.text("wording.none"));
  }

  private static String path(Language language, String module) {
    return PATH + "/" + language.code() + "/" + module;
  }

  @GetMapping(BUNDLE)
  View ask(@PathVariable String language, @PathVariable String module, Form form) {
    access.require(Confirmations.CONFIRM);
    return page(language(language), module, form);
  }

  @PostMapping(BUNDLE)
  View confirm(@PathVariable String language, @PathVariable String module, Form form) {
    access.require(Confirmations.CONFIRM);
    Language known = language(language);
    ChoicesField<String> read = read(confirmations.lines(known, module));
    return form.posted(List.of(read))
        .save(
            () -> {
              confirmations.confirm(known, module, form.get(read).stream().map(Tick::key).toList());
              return View.done(path(known, module), "wording.confirmed.done");
            },
            again -> page(known, module, again));
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

  private View.Shown page(Language language, String module, Form form) {
    List<Line> lines = confirmations.lines(language, module);
    if (lines.isEmpty()) {
      throw new NotFound();
    }
    Map<String, String> names = accounts.names(lines.stream().map(Line::by).distinct().toList());
    return View.of(
        "wording/bundle",
        BundlePage.of(language, module, lines, names, form, path(language, module)));
  }

  private Language language(String code) {
    return languages.of(code).filter(one -> !one.isEnglish()).orElseThrow(NotFound::new);
  }
}

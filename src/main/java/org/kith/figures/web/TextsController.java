package org.kith.figures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.figures.Insertion;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.TextVersion;
import org.kith.figures.WrittenText;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.Filter.Option;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's list of narratives, and beginning one. */
@Controller
class TextsController {
  static final String PATH = "/team/texts";

  private final NarrativeWriting writing;
  private final TeamStatements statements;
  private final Accounts accounts;
  private final Languages languages;
  private final Access access;

  TextsController(
      NarrativeWriting writing,
      TeamStatements statements,
      Accounts accounts,
      Languages languages,
      Access access) {
    this.writing = writing;
    this.statements = statements;
    this.accounts = accounts;
    this.languages = languages;
    this.access = access;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String state,
      Words words) {
    access.require(NarrativeWriting.WRITE);
    List<WrittenText> all = writing.all();
    Map<String, Integer> english =
        all.stream()
            .filter(text -> text.language().equals("en") && text.live() != null)
            .collect(
                Collectors.toMap(WrittenText::place, text -> Objects.requireNonNull(text.live())));
    Map<String, String> names =
        accounts.names(
            all.stream()
                .map(WrittenText::latest)
                .filter(Objects::nonNull)
                .map(TextVersion::by)
                .distinct()
                .toList());
    TextPlaces places = new TextPlaces(statements.subjects(), words);
    List<TextsPage.Row> rows =
        all.stream()
            .filter(text -> language.isEmpty() || text.language().equals(language))
            .filter(text -> matches(text, q, places))
            .filter(text -> isIn(state, text, english))
            .map(text -> row(text, english, places, names))
            .toList();
    return View.of(
        "figures/texts",
        new TextsPage(
            words.text("figures.texts"),
            q,
            languageOptions(language, words),
            stateOptions(state, words),
            rows,
            access.who().may(NarrativeWriting.WRITE)));
  }

  @GetMapping(PATH + "/new")
  @Transactional(readOnly = true)
  View askForNew(Form form) {
    access.require(NarrativeWriting.WRITE);
    return newPage(form, place(form.words())).view();
  }

  @PostMapping(PATH + "/new")
  View begin(Form form) {
    access.require(NarrativeWriting.WRITE);
    ChoiceField<String> place = place(form.words());
    return form.posted(List.of(place))
        .save(
            () -> new TextKey(form.get(place), languages.english()).path(),
            again -> newPage(again, place).shown());
  }

  private static FormPage newPage(Form form, ChoiceField<String> place) {
    return FormPage.of(
            "figures.texts.new", form, List.of(place), PATH + "/new", "figures.texts.new.go")
        .below(crumb(form.words()))
        .saying("figures.texts.new.said");
  }

  /** Places that nobody has written a text for. */
  private ChoiceField<String> place(Words words) {
    Set<String> written =
        writing.all().stream().map(WrittenText::place).collect(Collectors.toSet());
    TextPlaces places = new TextPlaces(statements.subjects(), words);
    return ChoiceField.of(
            "place",
            "figures.texts.where",
            places.all().stream()
                .filter(place -> !written.contains(place))
                .map(place -> Choice.of(place, place, places.name(place)))
                .toList())
        .select();
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("figures.texts"), PATH);
  }

  private TextsPage.Row row(
      WrittenText text,
      Map<String, Integer> english,
      TextPlaces places,
      Map<String, String> names) {
    Words words = places.words();
    TextVersion latest = Objects.requireNonNull(text.latest());
    Language language = languages.of(text.language()).orElseThrow(NotFound::new);
    LocalDate day = latest.at().atZone(TeamRows.HERE).toLocalDate();
    return new TextsPage.Row(
        places.name(text.place()),
        PATH + "/" + text.key(),
        places.path(text.place()),
        Text.english(language.englishName()),
        words.text(
            "figures.texts.changed-by",
            names.getOrDefault(latest.by(), latest.by()),
            words.date(day)),
        TextStanding.of(text, english.get(text.place())).stream()
            .map(one -> one.shown(words))
            .toList(),
        (int)
            Insertion.in(latest.markdown()).stream().map(Insertion::statement).distinct().count());
  }

  private static boolean matches(WrittenText text, String query, TextPlaces places) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    String whole = places.name(text.place()).text() + " " + text.place() + " " + text.markdown();
    return whole.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static boolean isIn(String state, WrittenText text, Map<String, Integer> english) {
    return state.isEmpty()
        || TextStanding.of(text, english.get(text.place())).stream()
            .anyMatch(one -> one.id().equals(state));
  }

  private List<Option> languageOptions(String chosen, Words words) {
    return Stream.concat(
            Stream.of(new Option("", words.text("figures.texts.any"), chosen.isEmpty())),
            languages.all().stream()
                .map(one ->
                    new Option(
                        one.code(), Text.english(one.englishName()), one.code().equals(chosen))))
        .toList();
  }

  private static List<Option> stateOptions(String chosen, Words words) {
    return Stream.concat(
            Stream.of(new Option("", words.text("figures.texts.any"), chosen.isEmpty())),
            Stream.of(TextStanding.values())
                .filter(one -> one != TextStanding.MISSING)
                .map(one ->
                    new Option(
                        one.id(),
                        words.text("figures.texts.state." + one.id()),
                        one.id().equals(chosen))))
        .toList();
  }
}

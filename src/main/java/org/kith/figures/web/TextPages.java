package org.kith.figures.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.access.Actor;
import org.kith.access.AuditTrail;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.TextVersion;
import org.kith.figures.WrittenText;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Crumb;
import org.kith.ui.Languages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.components.Tab;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which a narrative is written. */
@Component
class TextPages {
  private static final int HISTORY = 30;

  private final NarrativeWriting writing;
  private final TeamStatements statements;
  private final Accounts accounts;
  private final AuditTrail trail;
  private final Languages languages;

  TextPages(
      NarrativeWriting writing,
      TeamStatements statements,
      Accounts accounts,
      AuditTrail trail,
      Languages languages) {
    this.writing = writing;
    this.statements = statements;
    this.accounts = accounts;
    this.trail = trail;
    this.languages = languages;
  }

  Text name(TextKey one, Words words) {
    return new TextPlaces(statements.subjects(), words).name(one.place());
  }

  Crumb crumb(TextKey one, Words words) {
    return new Crumb(name(one, words), one.path());
  }

  @Transactional(readOnly = true)
  TextPage of(TextKey one, Form form, WritingDesk desk, Actor actor) {
    Words words = form.words();
    TextPlaces places = new TextPlaces(statements.subjects(), words);
    WrittenText text = writing.at(one.place(), one.language().code());
    WrittenText english = writing.at(one.place(), "en");
    boolean isTranslation = !one.language().isEnglish();
    List<Field<?>> fields = TextController.fields(one);
    TextVersion latest = text.latest();
    boolean mayPublish = actor.may(NarrativeWriting.PUBLISH);
    return new TextPage(
        places.name(one.place()),
        one.path(),
        languages.all().stream()
            .map(language -> Tab.of(Text.english(language.englishName()), one.in(language).path()))
            .toList(),
        TextStanding.of(text, english.live()).stream().map(state -> state.shown(words)).toList(),
        facts(one, text, words),
        text.live() == null ? null : places.path(one.place()),
        form,
        desk,
        form.show(TextController.BODY),
        form.show(fields.subList(1, fields.size())),
        isTranslation ? live(english).map(TextVersion::markdown).orElse("") : null,
        isTranslation ? behind(text, english) : List.of(),
        new TextPage.May(
            mayPublish && text.draft().isPresent(),
            mayPublish && latest != null && latest.isUnconfirmed()),
        trail.of("narrative", List.of(text.id(), text.key()), HISTORY));
  }

  private List<SummaryRow> facts(TextKey one, WrittenText text, Words words) {
    List<TextVersion> versions = writing.versions(one.place(), one.language().code());
    Map<String, String> names =
        accounts.names(
            versions.stream()
                .flatMap(version ->
                    Stream.of(
                        version.by(),
                        version.published() == null ? "" : version.published().by(),
                        Objects.requireNonNullElse(version.confirmedBy(), "")))
                .distinct()
                .toList());
    List<SummaryRow> facts = new ArrayList<>();
    versions.stream()
        .filter(version -> Objects.equals(version.number(), text.live()))
        .findFirst()
        .map(TextVersion::published)
        .ifPresent(out ->
            facts.add(row("figures.texts.live", said(out.by(), out.at(), names, words), words)));
    text.draft()
        .ifPresent(draft ->
            facts.add(
                row("figures.texts.draft", said(draft.by(), draft.at(), names, words), words)));
    TextVersion latest = text.latest();
    if (latest != null && latest.confirmedBy() != null) {
      facts.add(
          row(
              "figures.texts.confirmed",
              Text.english(names.getOrDefault(latest.confirmedBy(), latest.confirmedBy())),
              words));
    }
    return facts;
  }

  private static SummaryRow row(String key, Text value, Words words) {
    return SummaryRow.of(words.text(key), words.show(value));
  }

  static Text said(String by, Instant at, Map<String, String> names, Words words) {
    return words.text(
        "figures.texts.changed-by",
        names.getOrDefault(by, by),
        words.date(at.atZone(TeamRows.HERE).toLocalDate()));
  }

  private Optional<TextVersion> live(WrittenText text) {
    return Optional.ofNullable(text.live())
        .flatMap(number -> writing.version(text.place(), text.language(), number));
  }

  /** How the English came to differ from what the translation says. */
  private List<LineChange> behind(WrittenText text, WrittenText english) {
    @Nullable TextVersion latest = text.latest();
    if (latest == null
        || latest.translates() == null
        || !TextStanding.isBehind(text, english.live())) {
      return List.of();
    }
    String then =
        writing
            .version(text.place(), "en", latest.translates())
            .map(TextVersion::markdown)
            .orElse("");
    String now = live(english).map(TextVersion::markdown).orElse("");
    return LineChange.between(then, now);
  }
}

package org.kith.figures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Breakdown;
import org.kith.figures.BreakdownWords;
import org.kith.figures.Figures;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.domain.DefinitionChoices;
import org.kith.geography.Geography;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Label;
import org.springframework.stereotype.Component;

/** What can be chosen for a figure about a subject. */
@Component
class FigureFieldChoices {
  private static final String WHOLE = "whole";

  private final Figures figures;
  private final DefinitionChoices definitions;
  private final Geography geography;
  private final Clock clock;

  FigureFieldChoices(
      Figures figures, DefinitionChoices definitions, Geography geography, Clock clock) {
    this.figures = figures;
    this.definitions = definitions;
    this.geography = geography;
    this.clock = clock;
  }

  /**
   * @param corrected what is corrected, whose choices are offered whatever else is; null: nothing
   */
  FigureFields about(Subject subject, @Nullable Statement corrected, Words words) {
    return new FigureFields(
        ChoiceField.of("definition", "figures.report.definition", known(subject)).select(),
        ChoiceField.of("period", "figures.report.period", periods(corrected, words)).select(),
        ChoiceField.of("part", "figures.report.part", parts(subject, corrected)).select(),
        ChoiceField.of("source", "figures.report.source", sources()).select());
  }

  private List<Choice<String>> known(Subject subject) {
    List<Choice<String>> choices = new ArrayList<>();
    definitions
        .of(subject.id())
        .forEach((key, label) -> choices.add(Choice.of(key, "of-" + key, Text.english(label))));
    choices.add(new Choice<>("", "new", Label.key("figures.report.definition.new")));
    return choices;
  }

  private List<Choice<String>> periods(@Nullable Statement corrected, Words words) {
    LocalDate today = LocalDate.now(clock.withZone(TeamRows.HERE));
    List<Choice<String>> choices = PeriodChoices.before(today, words);
    String own = corrected == null ? "" : corrected.period().words();
    if (!own.isEmpty() && choices.stream().noneMatch(choice -> choice.value().equals(own))) {
      choices.addFirst(Choice.of(own, "own", PeriodChoices.name(own, words)));
    }
    return choices;
  }

  /**
   * The whole, the localities and wards, and every part that anything about the subject speaks of.
   */
  private List<Choice<String>> parts(Subject subject, @Nullable Statement corrected) {
    Set<Breakdown> parts = new LinkedHashSet<>();
    geography
        .area()
        .localities()
        .forEach(locality -> parts.add(new Breakdown(Map.of("locality", locality.id()))));
    geography.wards().forEach(ward -> parts.add(new Breakdown(Map.of("ward", ward.key()))));
    figures.about(subject).stream().map(Statement::breakdown).forEach(parts::add);
    if (corrected != null) {
      parts.add(corrected.breakdown());
    }
    Map<String, Choice<String>> choices = new LinkedHashMap<>();
    choices.put("", new Choice<>("", WHOLE, Label.key("figures.report.part.whole")));
    for (Breakdown part : parts) {
      choices.putIfAbsent(
          part.toString(),
          Choice.of(part.toString(), part.toString(), Text.english(BreakdownWords.of(part))));
    }
    return List.copyOf(choices.values());
  }

  private List<Choice<String>> sources() {
    List<Choice<String>> choices = new ArrayList<>();
    choices.add(
        new Choice<>(
            Source.OWN_RECORDS, Source.OWN_RECORDS, Label.key("figures.report.source.own")));
    figures.sources().stream()
        .filter(source -> !source.id().equals(Source.OWN_RECORDS))
        .forEach(source ->
            choices.add(Choice.of(source.id(), source.id(), Text.english(source.title()))));
    return choices;
  }
}

package org.kith.people.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.kernel.Disability;
import org.kith.kernel.EnglishLevel;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.GenderIdentity;
import org.kith.kernel.Orientation;
import org.kith.kernel.Religion;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.kernel.Unsaid;
import org.kith.people.MonitoringAnswers;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;

/**
 * The questions of equality monitoring as the Government Statistical Service's harmonised standards
 * word them (Open Government Licence v3.0). Each may be left, and each offers not to say. What
 * nobody counts is not asked: there is nothing to write in.
 */
final class MonitoringQuestions {
  private static final String ENGLISH = "en";
  private static final String PREFER_NOT = "prefer-not-to-say";

  private static final Field<Optional<Said<Ethnicity>>> ETHNICITY =
      question("ethnicity", Arrays.asList(Ethnicity.values()));
  private static final Field<Optional<Said<Religion>>> RELIGION =
      question("religion", Arrays.asList(Religion.values()));
  private static final Field<Optional<Said<Disability.Condition>>> CONDITION =
      question("condition", Arrays.asList(Disability.Condition.values()));
  private static final Field<Optional<Said<Disability.Reduction>>> REDUCTION =
      question("reduction", Arrays.asList(Disability.Reduction.values()));
  private static final Field<Optional<Said<Sex>>> SEX =
      question("sex", Arrays.asList(Sex.values()));
  private static final Field<Optional<Said<GenderIdentity>>> GENDER =
      question("gender", Arrays.asList(GenderIdentity.values()));
  private static final Field<Optional<Said<Orientation>>> ORIENTATION =
      question("orientation", Arrays.asList(Orientation.values()));

  /** That it is their main language is known from the question before. */
  private static final Field<Optional<Said<EnglishLevel>>> LEVEL =
      question(
          "english",
          List.of(
              EnglishLevel.VERY_WELL,
              EnglishLevel.WELL,
              EnglishLevel.NOT_WELL,
              EnglishLevel.NOT_AT_ALL));

  private final Field<Optional<String>> language;

  MonitoringQuestions(Words words) {
    List<Choice<String>> languages = new ArrayList<>(SpokenLanguages.choices(words));
    String unsaid = Unsaid.PREFER_NOT_TO_SAY.id();
    languages.add(new Choice<>(unsaid, PREFER_NOT, Label.key("people.ask.prefer-not")));
    this.language =
        ChoiceField.of("language", "people.ask.language", languages).select().optional();
  }

  private static <E extends Enum<E>> Field<Optional<Said<E>>> question(
      String name, List<E> offered) {
    return ChoiceField.of(name, "people.ask." + name, choices(name, offered)).optional();
  }

  private static <E extends Enum<E>> List<Choice<Said<E>>> choices(String name, List<E> offered) {
    List<Choice<Said<E>>> choices = new ArrayList<>();
    for (E answer : offered) {
      String code = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
      choices.add(
          new Choice<>(Said.answered(answer), code, Label.key("people.ask." + name + "." + code)));
    }
    choices.add(
        new Choice<>(
            Said.not(Unsaid.PREFER_NOT_TO_SAY), PREFER_NOT, Label.key("people.ask.prefer-not")));
    return choices;
  }

  List<Field<?>> all() {
    return List.of(
        ETHNICITY, language, LEVEL, RELIGION, CONDITION, REDUCTION, SEX, GENDER, ORIENTATION);
  }

  /** What was left is not answered; what follows from another answer is not asked. */
  MonitoringAnswers read(Form form) {
    Said<Disability.Condition> condition = said(form.get(CONDITION));
    String main = form.get(language).orElse(Unsaid.NOT_ANSWERED.id());
    return new MonitoringAnswers(
        said(form.get(ETHNICITY)),
        said(form.get(RELIGION)),
        condition,
        condition.is(Disability.Condition.NO)
            ? Said.not(Unsaid.NOT_ASKED)
            : said(form.get(REDUCTION)),
        said(form.get(SEX)),
        said(form.get(GENDER)),
        said(form.get(ORIENTATION)),
        main,
        main.equals(ENGLISH) ? Said.answered(EnglishLevel.MAIN) : said(form.get(LEVEL)));
  }

  private static <E extends Enum<E>> Said<E> said(Optional<Said<E>> answer) {
    return answer.orElseGet(() -> Said.not(Unsaid.NOT_ANSWERED));
  }
}

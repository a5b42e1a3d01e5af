package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Source;
import org.kith.figures.SubjectName;
import org.kith.organisations.Organisation;
import org.kith.programme.NewRecommendation;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/** What is asked about a new recommendation. */
record RecommendationFields(
    ChoiceField<String> about, ChoiceField<String> owner, ChoiceField<String> source) {
  static final TextField TEXT =
      TextField.lines("text", "programme.recommendation.text").rows(3).atMost(1000);
  static final WhenField DUE = WhenField.of("due", "programme.recommendation.due");
  static final Field<Optional<String>> SECTION =
      TextField.of("section", "programme.recommendation.section").atMost(200).optional();

  /**
   * @param subjects what everybody sees, for a recommendation is read by everybody
   */
  static RecommendationFields of(
      List<SubjectName> subjects, List<Organisation> organisations, List<Source> sources) {
    return new RecommendationFields(
        ChoiceField.of(
                "about",
                "programme.recommendation.about",
                subjects.stream().map(one -> choice(one.subject().id(), one.name())).toList())
            .select(),
        ChoiceField.of(
                "owner",
                "programme.recommendation.owner",
                organisations.stream().map(one -> choice(one.id(), one.name())).toList())
            .select(),
        ChoiceField.of("source", "programme.recommendation.source", from(sources)).select());
  }

  private static List<Choice<String>> from(List<Source> sources) {
    return Stream.concat(
            Stream.of(
                new Choice<>(
                    Source.OWN_RECORDS,
                    Source.OWN_RECORDS,
                    Label.key("programme.recommendation.source.own"))),
            sources.stream()
                .filter(source -> !source.id().equals(Source.OWN_RECORDS))
                .map(source -> choice(source.id(), source.title())))
        .toList();
  }

  private static Choice<String> choice(String id, String name) {
    return Choice.of(id, id, Text.english(name));
  }

  List<Field<?>> all() {
    return new ArrayList<>(List.of(TEXT, about, owner, DUE, source, SECTION));
  }

  NewRecommendation recommendation(Form form) {
    return new NewRecommendation(
        form.get(about),
        form.get(TEXT),
        form.get(owner),
        form.get(DUE),
        form.get(source),
        form.get(SECTION).orElse(""));
  }
}

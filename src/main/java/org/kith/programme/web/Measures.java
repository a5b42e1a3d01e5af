package org.kith.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.programme.Measure;
import org.kith.programme.OfficialQuestion;
import org.kith.programme.web.PriorityPage.Framework;
import org.kith.programme.web.PriorityPage.ShownMeasure;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Puts measures into words: an official question only once it was compared with the original. */
record Measures(List<Measure> measures, Words words) {

  List<ShownMeasure> shown() {
    return measures.stream()
        .map(measure ->
            new ShownMeasure(
                Text.english(measure.name()),
                measure.tags().stream()
                    .map(tag ->
                        new Framework(
                            words.text("programme.framework." + tag.framework().id()),
                            Text.english(tag.domain())))
                    .distinct()
                    .toList(),
                question(measure)))
        .toList();
  }

  /** Whose wording is shown, and under which licence. */
  List<Text> attributions() {
    return measures.stream()
        .filter(measure -> question(measure) != null)
        .map(Measure::question)
        .map(question -> question == null ? "" : question.attribution())
        .distinct()
        .map(Text::english)
        .toList();
  }

  private static @Nullable Text question(Measure measure) {
    OfficialQuestion question = measure.question();
    if (question == null || !measure.confirmed() || !question.confirmed()) {
      return null;
    }
    return Text.english(
        question
            .wording()
            .replace("{place}", String.join(" / ", question.places()))
            .replace("{group}", String.join(" / ", question.groups())));
  }
}

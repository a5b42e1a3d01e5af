package org.kith.programme.web;

import java.util.List;
import java.util.Map;
import org.kith.documents.Inline;
import org.kith.figures.DateWords;
import org.kith.programme.Recommendation;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Puts recommendations into words for a page. */
final class Recommended {
  private final Texts texts;
  private final Words words;

  Recommended(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  List<Advice> shown(List<Recommendation> recommendations) {
    Map<String, List<Inline>> told =
        texts.linked(recommendations.stream().map(Recommendation::text).toList());
    return recommendations.stream()
        .map(one -> {
          String due = DateWords.of(one.due(), words);
          return new Advice(
              texts.englishParagraph(told.getOrDefault(one.text(), List.of()), words),
              Text.english(one.owner().name()),
              due == null ? null : new Text(due, words.language()));
        })
        .toList();
  }
}

package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.programme.Priority;
import org.kith.programme.Worded;
import org.kith.programme.domain.PriorityStore.PriorityRow;

/** A priority's English texts, and those of the language that was asked for, where there are. */
record PriorityTexts(Wording english, @Nullable Wording translation) {

  /** By the priority's id. */
  static Map<String, PriorityTexts> of(List<Wording> wordings, String language) {
    Map<String, Wording> translations =
        wordings.stream()
            .filter(wording -> wording.language().equals(language))
            .collect(Collectors.toMap(Wording::priority, Function.identity()));
    return wordings.stream()
        .filter(wording -> wording.language().equals(Wording.ENGLISH))
        .collect(
            Collectors.toMap(
                Wording::priority,
                english -> new PriorityTexts(english, translations.get(english.priority()))));
  }

  Priority priority(PriorityRow row) {
    return new Priority(
        row.id(),
        row.number(),
        row.hashtag(),
        row.colour(),
        text(Wording::name),
        text(Wording::ambition),
        points(Wording::willDo),
        points(Wording::shortTerm),
        points(Wording::longTerm),
        text(Wording::summary));
  }

  private Worded text(Function<Wording, String> which) {
    return translation == null || which.apply(translation).isEmpty()
        ? worded(english, which.apply(english))
        : worded(translation, which.apply(translation));
  }

  /** A list falls back as a whole: half a list in each language helps nobody. */
  private List<Worded> points(Function<Wording, List<String>> which) {
    Wording chosen =
        translation == null || which.apply(translation).isEmpty() ? english : translation;
    return which.apply(chosen).stream().map(text -> worded(chosen, text)).toList();
  }

  private static Worded worded(Wording wording, String text) {
    return new Worded(text, wording.language(), wording.machineDrafted());
  }
}

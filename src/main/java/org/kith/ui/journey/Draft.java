package org.kith.ui.journey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.ui.Words;

/**
 * Answers that have not been sent yet, as they are stored.
 *
 * @param texts by parameter
 * @param answered slugs of the questions that were answered
 * @param result where the person was sent on to after sending it; empty: not sent yet
 */
public record Draft(Map<String, List<String>> texts, Set<String> answered, String result) {
  public static final Draft EMPTY = new Draft(Map.of(), Set.of(), "");

  public Draft {
    texts = Map.copyOf(texts);
    answered = Set.copyOf(answered);
  }

  public boolean isSent() {
    return !result.isEmpty();
  }

  public Answers answers(Words words) {
    return new Answers(words, texts, answered);
  }

  /** With these answers to a question. */
  public Draft with(String slug, Map<String, List<String>> answers) {
    Map<String, List<String>> all = new LinkedHashMap<>(texts);
    all.putAll(answers);
    Collection<String> slugs = new LinkedHashSet<>(answered);
    slugs.add(slug);
    return new Draft(all, Set.copyOf(slugs), result);
  }
}

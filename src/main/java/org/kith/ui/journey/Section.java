package org.kith.ui.journey;

import java.util.List;
import org.kith.ui.forms.Label;

/** Questions that belong together: a line of the task list. */
public record Section(Label title, List<Question> questions) {
  public Section {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a section asks at least one question");
    }
  }

  public static Section of(String key, Question... questions) {
    return new Section(Label.key(key), List.of(questions));
  }
}

package org.kith.ui.journey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Answer;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Values;

/** What has been answered so far. */
public final class Answers {
  private final Words words;
  private final Values values;
  private final Set<String> answered;

  /**
   * @param answered slugs of the questions that were answered, be it with nothing
   */
  public Answers(Words words, Map<String, List<String>> texts, Set<String> answered) {
    this.words = words;
    this.values = Values.of(texts);
    this.answered = Set.copyOf(answered);
  }

  /** The answer to a field; none where it was not asked, or not answered rightly. */
  public <T> Optional<T> find(Field<T> field) {
    return field.read(values, words) instanceof Answer.Given<T>(T value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /**
   * The answer to a field that is always asked.
   *
   * @throws IllegalStateException where there is none
   */
  public <T> T get(Field<T> field) {
    return find(field).orElseThrow(() -> new IllegalStateException("no answer to " + field.name()));
  }

  /** Whether this field was answered so. */
  public <T> boolean is(Field<T> field, T value) {
    return find(field).filter(value::equals).isPresent();
  }

  /** What was answered, in words; empty where nothing was. */
  public Text told(Field<?> field) {
    return field.told(values, words);
  }

  /** A form filled with these answers. */
  public Form form() {
    return new Form(words, values, "");
  }

  boolean hasAnswered(Question question) {
    return answered.contains(question.slug())
        && question.fields().stream()
            .allMatch(field -> field.read(values, words) instanceof Answer.Given<?>);
  }

  /** The answers to these questions alone. */
  Answers to(Collection<Question> questions) {
    Map<String, List<String>> some = new LinkedHashMap<>();
    questions.stream()
        .flatMap(question -> question.fields().stream())
        .flatMap(field -> field.parameters().stream())
        .forEach(name -> some.put(name, values.texts(name)));
    return new Answers(words, some, answered);
  }
}

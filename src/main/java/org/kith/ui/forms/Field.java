package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * Something that a form asks: declared once, as a constant, and used for reading what was typed,
 * for showing it and for filling it with what is stored. A field has to be answered unless it is
 * {@link #optional()}.
 *
 * @param <T> what a good answer is
 */
public interface Field<T> {
  /** Of its parameter, in the page's markup too: lower-case letters, digits and hyphens. */
  String name();

  Label label();

  /** How it looks, and what a browser should offer. */
  Look look(Words words);

  /** Reads what was typed, or says what is wrong with it. */
  Answer<T> read(Values values, Words words);

  /** What was answered, in words, whether it is right or not; empty where nothing was. */
  default Text told(Values values, Words words) {
    return new Text(Typed.text(Typed.keepable(values.text(name()))), words.language());
  }

  /** A value as somebody would have typed it, by parameter. */
  Map<String, List<String>> write(T value);

  /** The parameters that it is made of. */
  default List<String> parameters() {
    return List.of(name());
  }

  /**
   * The id of the box that somebody is led to.
   *
   * @param part the parts to mend, hyphens between; empty: the first
   */
  default String target(String part) {
    return name();
  }

  /** Nothing typed, chosen or attached. */
  default boolean isBlank(Values values) {
    return parameters().stream()
        .allMatch(name ->
            values.file(name).isEmpty() && values.texts(name).stream().allMatch(Typed::isBlank));
  }

  default boolean isOptional() {
    return false;
  }

  /** The same field, which may be left empty. */
  default Field<Optional<T>> optional() {
    return new OptionalField<>(this);
  }

  /** The same field, whose good answers are something else, such as an id. */
  default <U> Field<U> as(Function<T, U> reading, Function<U, T> writing) {
    return new ConvertedField<>(this, reading, writing);
  }
}

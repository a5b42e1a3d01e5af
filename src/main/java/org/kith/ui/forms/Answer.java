package org.kith.ui.forms;

import java.util.function.Function;

/** What reading a field came to. */
public sealed interface Answer<T> {
  /** A value that the field accepts. */
  record Given<T>(T value) implements Answer<T> {}

  /** Something to mend. */
  record Wrong<T>(Problem problem) implements Answer<T> {}

  static <T> Answer<T> wrong(String key, Object... arguments) {
    return new Wrong<>(Problem.of(key, arguments));
  }

  /** Goes on with a value; what is wrong stays wrong. */
  default <U> Answer<U> then(Function<T, Answer<U>> next) {
    return switch (this) {
      case Given<T>(T value) -> next.apply(value);
      case Wrong<T>(Problem problem) -> new Wrong<>(problem);
    };
  }
}

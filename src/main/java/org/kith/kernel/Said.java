package org.kith.kernel;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to a question about themselves, or why there is no answer: three reasons
 * that are never counted as one.
 *
 * @param answer null: there is none
 * @param unsaid null: there is an answer
 */
public record Said<T extends Enum<T>>(@Nullable T answer, @Nullable Unsaid unsaid) {
  public Said {
    if ((answer == null) == (unsaid == null)) {
      throw new IllegalArgumentException("either an answer or why there is none");
    }
  }

  public static <T extends Enum<T>> Said<T> answered(T answer) {
    return new Said<>(answer, null);
  }

  public static <T extends Enum<T>> Said<T> not(Unsaid why) {
    return new Said<>(null, why);
  }

  /** Reads what {@link #id} wrote. */
  public static <T extends Enum<T>> Said<T> of(Class<T> answers, String id) {
    return Unsaid.of(id)
        .map(Said::<T>not)
        .orElseGet(() -> answered(Enum.valueOf(answers, id.toUpperCase(Locale.ROOT))));
  }

  public Optional<T> known() {
    return Optional.ofNullable(answer);
  }

  /** Whether this is exactly that answer. */
  public boolean is(T other) {
    return answer == other;
  }

  /** What files and the database hold, such as {@code a_little} or {@code prefer_not_to_say}. */
  public String id() {
    return answer == null ? idOf(unsaid) : answer.name().toLowerCase(Locale.ROOT);
  }

  private static String idOf(@Nullable Unsaid unsaid) {
    return unsaid == null ? "" : unsaid.id();
  }
}

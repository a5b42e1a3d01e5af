package org.kith.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Place;

/**
 * Which sessions, by which one characteristic, against whom.
 *
 * @param from the first day
 * @param to the last day; characteristics are as last known at the end of its quarter
 * @param reference where the people live with whom sessions are compared
 * @param project null: of every project and of none
 */
public record MixingQuestion(
    LocalDate from, LocalDate to, By by, Place reference, @Nullable String project) {
  /** One at a time: an average of several would hide the one that keeps people apart. */
  public enum By {
    ETHNICITY,
    RELIGION,
    AGE,
    LOCALITY;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> of(String id) {
      return Arrays.stream(values()).filter(by -> by.id().equals(id)).findFirst();
    }
  }

  public MixingQuestion {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }
}

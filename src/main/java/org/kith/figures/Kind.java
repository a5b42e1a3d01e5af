package org.kith.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a statement came to be. */
public enum Kind {
  /** A document or return says that it happened. */
  REPORTED,
  /** What was promised to be reached. */
  TARGET,
  /** How things stood before. */
  BASELINE,
  /** An answer share of a survey. */
  SURVEY,
  /** Something measurable that was announced. */
  PROMISE,
  /** When something happened or was to happen. */
  DATE,
  /** The number of items in a printed list. */
  LIST,
  /** Counted from records; re-runnable. */
  COUNTED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}

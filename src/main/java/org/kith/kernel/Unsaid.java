package org.kith.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why nobody knows an answer. Every table shows these apart from each other. */
public enum Unsaid {
  /** Nobody put the question. */
  NOT_ASKED,
  /** The question was put and left empty. */
  NOT_ANSWERED,
  /** They said that they would rather not say. */
  PREFER_NOT_TO_SAY;

  /** What files and the database hold. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Unsaid> of(String id) {
    return Arrays.stream(values()).filter(unsaid -> unsaid.id().equals(id)).findFirst();
  }
}

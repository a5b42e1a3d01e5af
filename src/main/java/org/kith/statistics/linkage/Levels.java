package org.kith.statistics.linkage;

import org.jspecify.annotations.Nullable;

/** The levels of a pair, one number for all: what learning counts and scoring looks up. */
final class Levels {
  private static final Field[] FIELDS = Field.values();
  private static final int[] STEPS = steps();

  private Levels() {}

  /** How many combinations there are, with "not known" as one level more of each field. */
  static int patterns() {
    return STEPS[FIELDS.length];
  }

  /** The part of a pattern that one level makes; that of a missing level is nothing. */
  static int part(@Nullable Level level) {
    return level == null ? 0 : STEPS[level.field().place()] * (level.position() + 1);
  }

  /** The place of the level among those of its field, −1 where one of the two is not known. */
  static int position(int pattern, Field field) {
    int at = field.place();
    return pattern % STEPS[at + 1] / STEPS[at] - 1;
  }

  static @Nullable Level level(int pattern, Field field) {
    int position = position(pattern, field);
    return position < 0 ? null : field.levels().get(position);
  }

  private static int[] steps() {
    int[] steps = new int[FIELDS.length + 1];
    steps[0] = 1;
    for (int i = 0; i < FIELDS.length; i++) {
      steps[i + 1] = steps[i] * (FIELDS[i].levels().size() + 1);
    }
    return steps;
  }
}

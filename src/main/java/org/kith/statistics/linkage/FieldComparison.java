package org.kith.statistics.linkage;

import org.jspecify.annotations.Nullable;

/**
 * What one field says about a pair.
 *
 * @param level null where one of the records does not know the field
 * @param weight natural logarithm of how much more often this is seen in records of one person than
 *     of strangers, common values discounted; 0 where the level is null
 * @param reason in words, for the person who decides
 */
public record FieldComparison(Field field, @Nullable Level level, double weight, String reason) {
  static final String NOT_KNOWN = "missing";

  /** The level's word, {@code missing} where there is none. */
  public String levelKey() {
    return level == null ? NOT_KNOWN : level.key();
  }
}

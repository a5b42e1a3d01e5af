package org.kith.activity;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity.
 *
 * @param about a sentence or two for those who might come; empty: none
 * @param project id of the project that it belongs to; null: none
 * @param place where it usually is, in words
 * @param locality id of the locality where it is; null: not known, or borough-wide
 * @param capacity how many can take part; null: no limit
 * @param isPublic whether anybody may come, so that it is shown to all
 */
public record ActivityDetails(
    String title,
    String about,
    @Nullable String project,
    Aim aim,
    RegisterKind register,
    String place,
    @Nullable String locality,
    @Nullable Integer capacity,
    boolean isPublic) {
  public ActivityDetails {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an activity has a title");
    }
    if (capacity != null && capacity < 1) {
      throw new IllegalArgumentException("room for nobody");
    }
  }
}

package org.kith.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which public sessions a visitor asks for; null: any.
 *
 * @param locality id
 * @param language BCP 47 code of a language that is spoken there
 * @param project id
 */
public record EventFilter(
    @Nullable String locality,
    @Nullable String language,
    @Nullable Mode mode,
    @Nullable String project) {
  /** All of them. */
  public static final EventFilter ANY = new EventFilter(null, null, null, null);
}

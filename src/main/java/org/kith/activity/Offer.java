package org.kith.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What else those who might come want to know of an activity.
 *
 * @param venue where it usually is; null: its place says so in words
 * @param languages spoken there beside or instead of English, as BCP 47 codes
 * @param contact whom to ask, as everybody may read it; may be empty
 */
public record Offer(@Nullable UUID venue, List<String> languages, Joining joining, String contact) {
  /** Nothing is said. */
  public static final Offer NONE = new Offer(null, List.of(), Joining.DROP_IN, "");

  public Offer {
    languages = List.copyOf(languages);
  }
}

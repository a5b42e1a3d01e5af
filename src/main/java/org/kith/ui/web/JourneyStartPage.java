package org.kith.ui.web;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.journey.Journey;

/**
 * The first page of a journey.
 *
 * @param about what it is for; null: the heading says it
 */
public record JourneyStartPage(Text title, @Nullable Text about, String path, boolean isForEveryone)
    implements Page {

  static JourneyStartPage of(Journey journey, Words words) {
    return new JourneyStartPage(
        journey.title().in(words),
        journey.title().hint(words).orElse(null),
        journey.path(),
        journey.isForEveryone());
  }
}

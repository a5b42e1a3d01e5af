package org.kith.figures;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * A document that states figures.
 *
 * @param kind report, web page, news article …
 * @param published when it came out, as precisely as it says
 */
public record Source(
    String id,
    String title,
    String publisher,
    Period published,
    String kind,
    @Nullable String url) {
  /** The source of what the team counted itself and no document says. */
  public static final String OWN_RECORDS = "own-records";
}

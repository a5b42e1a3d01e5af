package org.kith.figures.domain;

import java.util.Locale;

/**
 * Which figures somebody of the team asks for.
 *
 * @param subject id of what they, or parts of it, are about; empty: anything
 * @param period as written; empty: any
 */
public record TeamFilter(Shown shown, String subject, String period) {

  /** How far they have come. */
  public enum Shown {
    WAITING,
    SENT_BACK,
    /** Approved, and not yet published. */
    APPROVED,
    PUBLISHED,
    /** Also those that were corrected. */
    ALL;

    /** As written in addresses and message keys, such as {@code sent-back}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

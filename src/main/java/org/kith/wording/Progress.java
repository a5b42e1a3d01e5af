package org.kith.wording;

import org.kith.ui.Language;

/**
 * How far a module's wording in a language is.
 *
 * @param all what English has
 * @param worded of these, what the language has
 * @param confirmed of these, what somebody confirmed and has not changed since
 * @param behind of these, what changed since it was confirmed
 */
public record Progress(
    Language language, String module, int all, int worded, int confirmed, int behind) {
  /** Of what the language has, what nobody has confirmed as it is. */
  public int drafted() {
    return worded - confirmed - behind;
  }

  /** Whether a person stands behind every word. */
  public boolean isConfirmed() {
    return confirmed == all;
  }
}

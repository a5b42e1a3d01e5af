package org.kith.access;

import org.kith.kernel.Refusal;

/** More forms from one place, or to one area, than people send. */
public final class TooManyForms extends Refusal {
  public TooManyForms() {
    super(
        "Too many forms came in at once. Please try again in a quarter of an hour.",
        "access.stranger.many");
  }
}

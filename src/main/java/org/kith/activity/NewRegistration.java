package org.kith.activity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to come.
 *
 * @param record id of their record; null: they sent the public form, and nobody matched it yet
 * @param called what they typed into the form; empty where a record says it
 * @param contact an e-mail address or a telephone number for this; may be empty
 * @param isQuiet others may see or hear what is sent there: nothing may be
 * @param language that they are written to in, as a BCP 47 code
 * @param needs what they need to take part, with their own words
 */
public record NewRegistration(
    @Nullable UUID record,
    String called,
    String contact,
    boolean isQuiet,
    String language,
    String note,
    Map<AccessNeed, String> needs) {
  public NewRegistration {
    if (record == null && called.isBlank()) {
      throw new IllegalArgumentException("a person is called something");
    }
    needs = Map.copyOf(needs);
  }

  /** Somebody whom the organisation knows. */
  public static NewRegistration of(UUID record, Map<AccessNeed, String> needs) {
    return new NewRegistration(record, "", "", false, "en", "", needs);
  }
}

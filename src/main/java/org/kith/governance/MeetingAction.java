package org.kith.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting agreed that somebody does.
 *
 * @param owner an account
 * @param doneOn null: outstanding
 */
public record MeetingAction(
    UUID id,
    UUID meeting,
    String words,
    String owner,
    LocalDate due,
    @Nullable LocalDate doneOn,
    String doneHow,
    int version) {

  public boolean isOutstanding() {
    return doneOn == null;
  }
}

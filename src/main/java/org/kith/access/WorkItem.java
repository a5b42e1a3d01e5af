package org.kith.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param what a sentence of its own, such as "Nash Dom has not returned its figures"
 * @param path where it is done
 * @param due null: no day
 */
public record WorkItem(Kind kind, String what, String path, @Nullable LocalDate due) {

  /** Why it is on the list; most pressing first. */
  public enum Kind {
    OVERDUE,
    TO_APPROVE,
    REFERRED,
    EXPIRING,
    TO_DO
  }
}

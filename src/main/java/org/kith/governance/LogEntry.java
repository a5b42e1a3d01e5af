package org.kith.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk, an issue or a decision.
 *
 * @param says what it is; of an open entry, what may be changed
 * @param closedOn null: open
 * @param happened what became of it; empty while it is open
 * @param version goes up with every change
 */
public record LogEntry(
    UUID id,
    LogKind kind,
    LogText says,
    @Nullable LocalDate closedOn,
    String happened,
    int version) {

  /** Red first; within a rating the greatest likelihood times impact, then the oldest. */
  public static final Comparator<LogEntry> MOST_PRESSING =
      Comparator.comparing((LogEntry entry) -> entry.says().rating())
          .thenComparing(entry -> entry.says().score(), Comparator.reverseOrder())
          .thenComparing(entry -> entry.says().raisedOn())
          .thenComparing(LogEntry::id);

  public boolean isOpen() {
    return closedOn == null;
  }
}

package org.kith.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Finding;
import org.kith.figures.FoundContradiction.State;

/**
 * A contradiction as the team deals with it.
 *
 * @param reference its short name
 * @param severity as somebody judged it, else as its weight says
 * @param isPublic whether everybody sees it: it is between published figures alone
 * @param isOfEntered whether it is there only with figures that wait for approval
 * @param owner the account that deals with it; null: nobody yet
 * @param deferredUntil the day on which it is open again; null: it was not deferred
 * @param goneAt since when the rules no longer find it; null: they do
 */
public record Case(
    String id,
    String reference,
    Finding finding,
    State state,
    Severity severity,
    boolean isPublic,
    boolean isOfEntered,
    @Nullable String owner,
    @Nullable LocalDate deferredUntil,
    @Nullable Instant goneAt,
    int version) {

  /** How much harm it does while it is open; its lower-case name is what the database holds. */
  public enum Severity {
    HIGH,
    MEDIUM,
    LOW;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Before anybody judged it: the further a wrong figure reaches, the worse. */
    static Severity of(Finding.Weight weight) {
      return switch (weight) {
        case HEADLINE -> HIGH;
        case OUTCOME -> MEDIUM;
        case OUTPUT, DATE -> LOW;
      };
    }
  }

  /** Whether it was put off, and the day has come. */
  public boolean isOverdue() {
    return state == State.OPEN && deferredUntil != null;
  }
}

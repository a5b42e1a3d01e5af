package org.kith.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation that signed has committed to.
 *
 * @param practice id of the practice that it took over; null: words of its own
 * @param endedOn when it was given up; null: it is meant
 * @param reports how it went, the last first
 */
public record Commitment(
    UUID id,
    UUID signatory,
    @Nullable UUID practice,
    String words,
    LocalDate madeOn,
    @Nullable LocalDate endedOn,
    List<Report> reports) {
  public Commitment {
    reports = List.copyOf(reports);
  }

  /** How it goes. */
  public enum Progress {
    NOT_BEGUN,
    UNDER_WAY,
    IN_PRACTICE,
    /** It is meant no more, and nobody asks again. */
    GIVEN_UP
  }

  /** How it went, told on a day. */
  public record Report(LocalDate toldOn, Progress progress, String evidence) {}

  /** Whether the organisation still means it. */
  public boolean isMeant() {
    return endedOn == null;
  }

  /** The day from which somebody is asked how it goes: a year after it was made, or told of. */
  public LocalDate due() {
    return (reports.isEmpty() ? madeOn : reports.getFirst().toldOn()).plusYears(1);
  }
}

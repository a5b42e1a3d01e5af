package org.kith.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.kernel.Period;

/**
 * What a partner was asked to report about a project for a period.
 *
 * @param id also the reference that letters and workbooks carry; it opens nothing
 * @param organisation id of the partner
 * @param partner how the partner is called
 * @param project id of the project
 * @param projectName as it was called when the partner was asked
 * @param message what the officer added to the letter; may be empty
 * @param askedBy an account
 * @param askedBack what the team wants to know about what was sent; empty: nothing
 * @param draftVersion goes up with every saving of the draft
 * @param version goes up with everything else that happens to it
 * @param figures what is asked, in order
 */
public record PartnerReturn(
    String id,
    String organisation,
    String partner,
    String project,
    String projectName,
    Period period,
    LocalDate due,
    Recipient recipient,
    String message,
    ReturnState state,
    String askedBy,
    Instant askedAt,
    String askedBack,
    int draftVersion,
    int version,
    List<AskedFigure> figures) {
  public PartnerReturn {
    figures = List.copyOf(figures);
  }

  /** Whether it should have been sent before today. */
  public boolean isLate(LocalDate today) {
    return state.isAwaited() && due.isBefore(today);
  }
}

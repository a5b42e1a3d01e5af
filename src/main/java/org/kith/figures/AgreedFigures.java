package org.kith.figures;

import org.kith.kernel.Amount;

/**
 * What was agreed here and no document states, such as a target: it stands in the ledger from the
 * moment of the decision, approved by whoever recorded that, with the team's own records as its
 * source.
 */
public interface AgreedFigures {
  /**
   * A target, in the running transaction, which checked that the actor may set it.
   *
   * @param id unique in the area
   * @param words the precision word, as in {@link NewStatement}
   * @param section who agreed it, and when
   * @param note why, and by when it is to be reached
   * @param isPublished whether everybody sees it at once
   */
  void target(
      String id,
      Quantity quantity,
      Amount amount,
      String words,
      String section,
      String note,
      boolean isPublished);

  /**
   * Shows to everybody what was agreed about a subject, in the running transaction, or hides it.
   */
  void show(Subject subject, boolean isPublished);
}

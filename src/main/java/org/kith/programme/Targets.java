package org.kith.programme;

import org.kith.access.Action;

/** What projects of the current actor's area count, and what they promise of it. */
public interface Targets {
  /** Set outputs and targets, and re-profile them. */
  Action TARGET = new Action("programme.target");

  /**
   * Adds something that a project counts. Refuses what it counts already ({@link OutputThere}).
   *
   * @param label what is counted, in plain English
   * @return the key of the quantity
   */
  String addOutput(String project, String label);

  /** Takes away an output that was never promised. Refuses others ({@link OutputWasPromised}). */
  void removeOutput(String project, String definition);

  /**
   * Agrees the first target of an output, or replaces the one that holds; earlier ones stay in the
   * ledger. Refuses another unit ({@link TargetKeepsItsUnit}), the same again ({@link
   * TargetUnchanged}), a revision without a reason ({@link ReasonMissing}) and a day before the
   * last agreement ({@link AgreedBefore}) or after today ({@link NotYet}).
   *
   * @param seen how many targets the person saw
   */
  void agree(String project, String definition, int seen, NewTarget target);
}

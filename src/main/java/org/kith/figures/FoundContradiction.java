package org.kith.figures;

/**
 * A finding as it is kept.
 *
 * @param id stable over loads: the rule and the statements that it is about
 */
public record FoundContradiction(String id, Finding finding, State state) {
  /** What was done about it. */
  public enum State {
    OPEN,
    RESOLVED,
    ACCEPTED,
    DEFERRED
  }
}

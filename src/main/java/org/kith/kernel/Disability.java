package org.kith.kernel;

/**
 * Whether somebody is disabled as the Equality Act 2010 defines it, from the two questions that the
 * Government Statistical Service's harmonised standard asks: nobody is asked for the word.
 */
public enum Disability {
  DISABLED,
  NOT_DISABLED;

  /** Any physical or mental health condition lasting or expected to last a year or more. */
  public enum Condition {
    YES,
    NO
  }

  /** Whether conditions reduce the ability to carry out day-to-day activities. */
  public enum Reduction {
    A_LOT,
    A_LITTLE,
    NOT_AT_ALL
  }

  /**
   * Disabled: a condition that reduces activities a lot or a little. Who has one and leaves the
   * second question is known to be neither.
   */
  public static Said<Disability> of(Said<Condition> condition, Said<Reduction> reduction) {
    if (condition.unsaid() != null) {
      return Said.not(condition.unsaid());
    }
    if (condition.is(Condition.NO) || reduction.is(Reduction.NOT_AT_ALL)) {
      return Said.answered(NOT_DISABLED);
    }
    if (reduction.answer() != null) {
      return Said.answered(DISABLED);
    }
    return Said.not(
        reduction.unsaid() == Unsaid.PREFER_NOT_TO_SAY
            ? Unsaid.PREFER_NOT_TO_SAY
            : Unsaid.NOT_ANSWERED);
  }
}

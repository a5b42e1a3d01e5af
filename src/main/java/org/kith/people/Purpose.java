package org.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What personal data is used for, and on what ground.
 *
 * @param id such as {@code monitoring}; worded as {@code people.purpose.ID}
 * @param ground what it rests on
 * @param notice version of what people are told of it now; the first is the programme's own
 * @param confirmedOn when it was confirmed for the body's data-protection officer; null: this is
 *     what the programme proposes, or what was changed since
 * @param version of what was noted; 0: nothing was
 */
public record Purpose(
    String id, Ground ground, int notice, @Nullable LocalDate confirmedOn, int version) {
  public static final String MONITORING = "monitoring";
  public static final String PHOTOS = "photos";

  /**
   * What a purpose rests on.
   *
   * @param law the task, duty or interest in a sentence
   * @param conditionLaw where in the law the condition is; may be empty
   * @param offences the condition for data about offences (Article 10); empty: there is none
   */
  public record Ground(
      LawfulBasis basis,
      String law,
      SpecialCondition condition,
      String conditionLaw,
      String offences,
      KeptFor kept) {}

  /** Whether it may only be done with somebody's consent. */
  public boolean needsConsent() {
    return ground.basis() == LawfulBasis.CONSENT;
  }
}

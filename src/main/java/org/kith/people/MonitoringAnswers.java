package org.kith.people;

import java.util.Objects;
import org.kith.kernel.Disability;
import org.kith.kernel.EnglishLevel;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.GenderIdentity;
import org.kith.kernel.Orientation;
import org.kith.kernel.Religion;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.kernel.Unsaid;

/**
 * What somebody answered to equality monitoring, in harmonised codes. Nothing is ever decided about
 * a person by it.
 *
 * @param mainLanguage BCP 47 code, {@code other}, or the id of an {@link Unsaid}
 */
public record MonitoringAnswers(
    Said<Ethnicity> ethnicity,
    Said<Religion> religion,
    Said<Disability.Condition> condition,
    Said<Disability.Reduction> reduction,
    Said<Sex> sex,
    Said<GenderIdentity> genderIdentity,
    Said<Orientation> orientation,
    String mainLanguage,
    Said<EnglishLevel> english) {
  public MonitoringAnswers {
    Objects.requireNonNull(mainLanguage);
  }

  /** As the Equality Act 2010 defines it, from the two questions that were asked. */
  public Said<Disability> disability() {
    return Disability.of(condition, reduction);
  }

  /** Answers are never printed: neither a log nor an error says one. */
  @Override
  public String toString() {
    return "answers to equality monitoring";
  }
}

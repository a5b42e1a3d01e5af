package org.kith.people;

/**
 * Under which condition data about ethnicity, religion, health, sexual orientation and the like may
 * be used: UK GDPR, Article 9(2).
 */
public enum SpecialCondition {
  /** There is none of such data. */
  NONE,
  EXPLICIT_CONSENT,
  EMPLOYMENT_AND_SOCIAL_PROTECTION,
  VITAL_INTERESTS,
  LEGAL_CLAIMS,
  SUBSTANTIAL_PUBLIC_INTEREST,
  HEALTH_OR_SOCIAL_CARE,
  PUBLIC_HEALTH,
  ARCHIVING_AND_RESEARCH
}

package org.kith.people;

/** On what ground personal data may be used: UK GDPR, Article 6(1). */
public enum LawfulBasis {
  CONSENT,
  CONTRACT,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  PUBLIC_TASK,
  LEGITIMATE_INTERESTS
}

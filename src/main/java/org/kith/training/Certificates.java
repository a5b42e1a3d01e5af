package org.kith.training;

import java.util.Optional;
import java.util.UUID;

/** Proofs of completed courses. Changing them needs {@link Learning#RECORD}. */
public interface Certificates {
  /**
   * A certificate and whose it is.
   *
   * @param name printed on it
   */
  record Award(UUID place, UUID record, String name, Certificate certificate) {
    /** Whether whoever has the number is told the name. */
    public boolean isNamed() {
      return !certificate.name().isEmpty();
    }
  }

  /**
   * What anybody may know: nothing but course, date and whether it holds.
   *
   * @param typed a number as somebody typed it, with or without hyphens, O for 0
   */
  Optional<Certificate> find(String typed);

  /** The one for a place that was completed. */
  Optional<Award> of(UUID place);

  /**
   * @param name to be printed, as the person wants it
   * @param isShown whether whoever has the number is told the name
   */
  void name(UUID place, String name, boolean isShown);

  /** It is valid no more. */
  void withdraw(UUID place, String reason);

  /** The certificate as a tagged PDF in the programme's design. */
  byte[] pdf(UUID place);
}

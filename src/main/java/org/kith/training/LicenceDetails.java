package org.kith.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a licence says.
 *
 * @param record the person who holds it; null: an organisation does
 * @param organisation id of the organisation that holds it; null: a person does
 * @param copies for how many people an organisation's licence is; a person's is for one
 * @param ends the last day on which it holds; null: until it is withdrawn
 */
public record LicenceDetails(
    UUID course,
    LicencePurpose purpose,
    @Nullable UUID record,
    @Nullable String organisation,
    int copies,
    LocalDate starts,
    @Nullable LocalDate ends) {
  public LicenceDetails {
    if ((record == null) == (organisation == null)) {
      throw new IllegalArgumentException("either a person or an organisation holds a licence");
    }
    if (copies < 1 || record != null && copies != 1) {
      throw new IllegalArgumentException(copies + " copies");
    }
    if (ends != null && ends.isBefore(starts)) {
      throw new IllegalArgumentException("it ends before it starts");
    }
  }
}

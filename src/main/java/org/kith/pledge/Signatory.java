package org.kith.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.HeldRecord;

/**
 * Somebody who signed a pledge.
 *
 * @param record a person's record, once they have confirmed; their name and contact are there
 * @param number by which badge and certificate can be checked; empty until confirmed
 * @param confirmedOn null: nobody has confirmed that they meant it
 * @param withdrawnOn null: it holds
 */
public record Signatory(
    UUID id,
    String holder,
    SignatureDetails details,
    State state,
    @Nullable UUID record,
    String number,
    LocalDate signedOn,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate withdrawnOn,
    int version)
    implements HeldRecord<SignatureDetails> {

  /** Who can sign. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  /** What became of a signature; only confirmed ones count. */
  public enum State {
    WAITING,
    CONFIRMED,
    WITHDRAWN
  }

  public boolean isPerson() {
    return details.body() == null;
  }
}

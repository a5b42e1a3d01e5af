package org.kith.people;

import java.time.Instant;
import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * A person as one organisation knows them.
 *
 * @param holder id of the organisation that holds the record
 * @param cluster the same for all records that are of the same person
 */
public record Person(
    UUID id, String holder, PersonDetails details, UUID cluster, Instant recordedAt, int version)
    implements HeldRecord<PersonDetails> {
  public PersonName name() {
    return new PersonName(id, holder, details.given(), details.family());
  }
}

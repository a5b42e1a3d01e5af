package org.kith.pledge.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the signature that somebody of the same name and e-mail address gave before, so that nobody
 * counts twice. Who only gave a telephone number is rung, and asked.
 */
@Component
class SignedBefore {
  private static final int NAMESAKES = 50;

  private final JdbcClient database;
  private final People people;

  SignedBefore(JdbcClient database, People people) {
    this.database = database;
    this.people = people;
  }

  /** One that waits or holds. */
  Optional<Signatory> by(SignatureDetails details) {
    return details.contact().contains("@")
        ? named(details).or(() -> ofRecords(details))
        : Optional.empty();
  }

  private Optional<Signatory> named(SignatureDetails details) {
    return database
        .sql(
            """
            select * from pledge.signatory
            where pledge_id = :pledge and kind = :kind and state <> 'withdrawn'
              and lower(contact) = lower(:contact) and lower(name) = lower(:name)
            order by state, signed_on, id limit 1
            """)
        .param("pledge", details.pledge())
        .param("kind", details.kind().name().toLowerCase(Locale.ROOT))
        .param("contact", details.contact())
        .param("name", details.name())
        .query((row, number) -> SignatoryRows.signatory(row))
        .optional();
  }

  /** The name and address of a person who has confirmed are on their record alone. */
  private Optional<Signatory> ofRecords(SignatureDetails details) {
    if (details.kind() != Signatory.Kind.PERSON) {
      return Optional.empty();
    }
    List<UUID> records =
        people.search(details.name(), NAMESAKES).stream()
            .filter(known -> known.full().equalsIgnoreCase(details.name()))
            .map(PersonName::id)
            .filter(id -> isReachedAt(id, details.contact()))
            .toList();
    return database
        .sql(
            """
            select * from pledge.signatory
            where pledge_id = :pledge and state = 'confirmed' and record_id = any (:records)
            order by signed_on, id limit 1
            """)
        .param("pledge", details.pledge())
        .param("records", records.toArray(UUID[]::new))
        .query((row, number) -> SignatoryRows.signatory(row))
        .optional();
  }

  private boolean isReachedAt(UUID record, String email) {
    return people
        .find(record)
        .filter(known -> known.details().email().equalsIgnoreCase(email))
        .isPresent();
  }

  /** How many signatures with this contact nobody has confirmed. */
  int waiting(String contact) {
    return database
        .sql(
            """
            select count(*) from pledge.signatory
            where state = 'waiting' and lower(contact) = lower(:contact)
            """)
        .param("contact", contact)
        .query(Integer.class)
        .single();
  }
}
